// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/jsongate.h"

#include <nlohmann/json.hpp>

#include <string>
#include <unordered_set>
#include <vector>

namespace precedent::slack {

namespace {

/// Receives nlohmann's events; answering false stops the parser.
class Gate final : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit Gate(const JsonLimits &limits) : m_limits(limits) {}

    [[nodiscard]] bool isUnsafe() const { return m_unsafe; }

    bool null() override { return count(); }
    bool boolean(bool) override { return count(); }
    bool number_integer(number_integer_t) override { return count(); }
    bool number_unsigned(number_unsigned_t) override { return count(); }
    bool number_float(number_float_t, const string_t &) override { return count(); }
    bool binary(binary_t &) override { return count(); }
    bool string(string_t &text) override { return allow(text.size() <= m_limits.stringBytes) && count(); }
    bool key(string_t &name) override
    {
        return allow(name.size() <= m_limits.keyBytes) && allow(m_open.back().insert(name).second);
    }
    bool start_object(std::size_t) override { return open(); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(); }
    bool end_array() override { return close(); }
    // The exception's text holds input bytes, so it goes nowhere.
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override { return false; }

private:
    bool allow(bool condition)
    {
        m_unsafe = m_unsafe || !condition;
        return condition;
    }
    bool count() { return allow(++m_values <= m_limits.values); }
    bool open()
    {
        m_open.emplace_back();
        return allow(m_open.size() <= m_limits.depth) && count();
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }

    JsonLimits m_limits;
    std::vector<std::unordered_set<std::string>> m_open;
    std::size_t m_values = 0;
    bool m_unsafe = false;
};

} // namespace

JsonVerdict checkJson(QByteArrayView text, const JsonLimits &limits)
{
    Gate gate(limits);
    if (nlohmann::json::sax_parse(text.begin(), text.end(), &gate))
        return JsonVerdict::Sound;
    return gate.isUnsafe() ? JsonVerdict::Unsafe : JsonVerdict::Malformed;
}

} // namespace precedent::slack
