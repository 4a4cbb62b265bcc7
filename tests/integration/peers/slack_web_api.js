// SPDX-License-Identifier: GPL-3.0-or-later
// slack_web_api.js FAKESLACKD: Slack's own client reads a scripted workspace from the fake server. Every message
// arrives once, a request to wait is obeyed, errors have the types that the real Slack gives them.
'use strict';
const assert = require('node:assert/strict');
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const readline = require('node:readline');
const { ErrorCode, LogLevel, WebClient, WebClientEvent, retryPolicies } = require('@slack/web-api');

const fakeslackd = process.argv[2];
const token = 'xoxb-test-token';
const channel = 'C0APPROVALS';

function ts(number) {
    return `${1750000000 + number * 60}.${String(number % 1000).padStart(6, '0')}`;
}

/// 230 roots, every fifth with up to 12 replies, some of which are shown in the channel too.
function script() {
    const messages = [];
    let number = 0;
    for (let root = 0; root < 230; ++root) {
        const rootTs = ts(++number);
        messages.push({ type: 'message', ts: rootTs, user: 'U0SARA', text: `Refund of $${root} & <more>` });
        for (let reply = 0; root % 5 === 0 && reply < root % 13; ++reply) {
            const message = { type: 'message', ts: ts(++number), thread_ts: rootTs, user: 'U0LEAD', text: 'approved' };
            if (reply % 4 === 3)
                message.subtype = 'thread_broadcast';
            messages.push(message);
        }
    }
    messages[0].reactions = [{ name: 'white_check_mark', users: ['U0LEAD', 'U0SARA'] }];
    const person = (id, name) => ({ id, name, team_id: 'T0FAKE', profile: { display_name: name, real_name: name } });
    return {
        team: { id: 'T0FAKE', name: 'Fake Workspace' },
        channels: [{ id: channel, name: 'approvals' }, { id: 'G0SECRET', name: 'secret', is_private: true }],
        users: [person('U0SARA', 'Sara Okafor'), person('U0LEAD', 'Lea Lead')],
        messages: { [channel]: messages },
    };
}

async function withServer(folder, world, options, use) {
    const file = path.join(folder, 'workspace.json');
    fs.writeFileSync(file, JSON.stringify(world));
    const server = spawn(fakeslackd, ['--workspace', file, ...options], { stdio: ['pipe', 'pipe', 'inherit'] });
    try {
        const [port] = await new Promise((resolve, reject) => {
            server.once('error', reject);
            readline.createInterface({ input: server.stdout }).once('line', (line) => resolve([Number(line)]));
        });
        await use(`http://127.0.0.1:${port}/api/`);
    } finally {
        server.stdin.end();
    }
}

function clientOf(slackApiUrl, options = {}) {
    return new WebClient(token, {
        slackApiUrl, logLevel: LogLevel.ERROR, retryConfig: retryPolicies.rapidRetryPolicy, ...options });
}

async function collect(client, method, options) {
    const found = [];
    for await (const page of client.paginate(method, options))
        found.push(...page.messages);
    return found;
}

const sorted = (list) => [...list].sort();

async function everyMessageArrivesOnce(url, world, limit) {
    const client = clientOf(url);
    const all = world.messages[channel];
    const history = await collect(client, 'conversations.history', { channel, limit });
    const shown = all.filter((message) => !message.thread_ts || message.subtype === 'thread_broadcast');
    assert.deepEqual(history.map((message) => message.ts), sorted(shown.map((message) => message.ts)).reverse());
    const texts = new Map(all.map((message) => [message.ts, message.text]));
    history.forEach((message) => assert.equal(message.text, texts.get(message.ts)));
    const replies = [];
    for (const root of history.filter((message) => message.reply_count > 0 && message.thread_ts === message.ts)) {
        const thread = await collect(client, 'conversations.replies', { channel, ts: root.ts, limit });
        const own = [...new Set(thread.map((message) => message.ts))];
        // The root may stand on every page; a reply may not.
        assert.equal(thread.filter((message) => message.ts !== root.ts).length, own.length - 1);
        assert.equal(own.length - 1, root.reply_count);
        assert.equal(root.latest_reply, sorted(own).at(-1));
        replies.push(...own.filter((number) => number !== root.ts));
    }
    const expected = all.filter((message) => message.thread_ts).map((message) => message.ts);
    assert.deepEqual(sorted(replies), sorted(expected));
    return history.length + replies.length;
}

async function listsAndSingleAnswersAreUnderstood(url) {
    const client = clientOf(url);
    assert.equal((await client.auth.test()).team_id, 'T0FAKE');
    const names = [];
    for await (const page of client.paginate('conversations.list', { limit: 1, types: 'public_channel,private_channel' }))
        names.push(...page.channels.map((entry) => entry.name));
    assert.deepEqual(sorted(names), ['approvals', 'secret']);
    const people = [];
    for await (const page of client.paginate('users.list', { limit: 1 }))
        people.push(...page.members.map((member) => member.id));
    assert.deepEqual(people, ['U0SARA', 'U0LEAD']);
    assert.equal((await client.conversations.info({ channel })).channel.name, 'approvals');
    const reactions = await client.reactions.get({ channel, timestamp: ts(1), full: true });
    assert.equal(reactions.message.reactions[0].count, 2);
    assert.deepEqual(reactions.message.reactions[0].users, ['U0LEAD', 'U0SARA']);
}

async function aRequestToWaitIsObeyed(folder, world) {
    await withServer(folder, world, ['--fault', 'conversations.history:2:429'], async (url) => {
        const client = clientOf(url);
        const waits = [];
        client.on(WebClientEvent.RATE_LIMITED, (seconds) => waits.push(seconds));
        const messages = await collect(client, 'conversations.history', { channel, limit: 100 });
        assert.deepEqual(waits, [1]);
        assert.ok(messages.length > 230);
    });
    await withServer(folder, world, ['--fault', 'conversations.history:1:429'], async (url) => {
        const client = clientOf(url, { rejectRateLimitedCalls: true });
        await assert.rejects(client.conversations.history({ channel }), (error) =>
            error.code === ErrorCode.RateLimitedError && error.retryAfter === 1);
    });
}

async function errorsAreTyped(folder, world) {
    await withServer(folder, world, ['--fault', 'users.list:0:503'], async (url) => {
        const client = clientOf(url, { retryConfig: { retries: 0 } });
        const isPlatform = (code) => (error) => error.code === ErrorCode.PlatformError && error.data.error === code;
        const stranger = new WebClient('xoxb-wrong', { slackApiUrl: url, logLevel: LogLevel.ERROR });
        await assert.rejects(stranger.auth.test(), isPlatform('invalid_auth'));
        await assert.rejects(client.conversations.history({ channel: 'C0NONE' }), isPlatform('channel_not_found'));
        await assert.rejects(client.conversations.replies({ channel, ts: '1.000001' }), isPlatform('thread_not_found'));
        await assert.rejects(client.conversations.history({ channel, cursor: 'stale' }), isPlatform('invalid_cursor'));
        await assert.rejects(client.apiCall('no.such'), isPlatform('unknown_method'));
        await assert.rejects(client.users.list({}), (error) =>
            error.code === ErrorCode.HTTPError && error.statusCode === 503);
    });
    const nobody = clientOf('http://127.0.0.1:1/api/', { retryConfig: { retries: 0 } });
    await assert.rejects(nobody.auth.test(), (error) => error.code === ErrorCode.RequestError);
}

async function main() {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'precedent-peer-'));
    const world = script();
    try {
        for (const options of [[], ['--short-pages', '3']]) {
            await withServer(folder, world, options, async (url) => {
                for (const limit of [7, 100, 999]) {
                    const count = await everyMessageArrivesOnce(url, world, limit);
                    console.log(`limit ${limit} ${options.join(' ')}: ${count} messages, each once`);
                }
            });
        }
        await withServer(folder, world, [], listsAndSingleAnswersAreUnderstood);
        await aRequestToWaitIsObeyed(folder, world);
        await errorsAreTyped(folder, world);
        const client = require('@slack/web-api/package.json');
        console.log(`${client.name} ${client.version}: lists, threads, waits and errors as with Slack`);
    } finally {
        fs.rmSync(folder, { recursive: true });
    }
}

main().catch((error) => {
    console.error(error);
    process.exitCode = 1;
});
