# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for precedentctl. It asks the program itself, so it knows the commands and options of the one installed.

_precedentctl_help()
{
    LC_ALL=C.UTF-8 "$@" --help 2>/dev/null
}

# PROGRAM: its commands, one a line, of one or two words.
_precedentctl_commands()
{
    _precedentctl_help "$1" | sed -nE 's/^  ([a-z][a-z-]*( [a-z][a-z-]*)?)( [^ ]+)*(  .*)?$/\1/p'
}

# PROGRAM [COMMAND…]: its options, one a line: letter, name, what stands for the value, help; "." where there is none.
_precedentctl_options()
{
    _precedentctl_help "$@" |
        sed -nE 's/^  (-([a-z]), )?(--[a-z-]+)( ([^ ]+))?(  +(.*))?$/.\2 \3 .\5 \7/p'
}

# VALUE HELP: what may stand for a value.
_precedentctl_values()
{
    local -r list='^[a-z_-]+(, [a-z_-]+)+(, …)?(;.*)?$'
    case $1 in
        *'|'*) mapfile -t COMPREPLY < <(compgen -W "${1//|/ }" -- "$current") ;;
        *FILE* | PATH | CORPUS | *MANIFEST*)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            ;;
        *[A-Z]*)
            if [[ $2 =~ $list ]]; then
                local words=${2%%;*}
                words=${words//…/}
                mapfile -t COMPREPLY < <(compgen -W "${words//,/ }" -- "$current")
            fi
            ;;
        *) mapfile -t COMPREPLY < <(compgen -W "${1//,/ }" -- "$current") ;;
    esac
}

# PROGRAM COMMAND: what the help shows of its arguments.
_precedentctl_arguments()
{
    # shellcheck disable=SC2086
    _precedentctl_help "$1" $2 | sed -n "1{s/.*precedentctl $2 *//;s/ *\[OPTIONS\]\$//p}"
}

_precedentctl()
{
    local -r program=${1/#\~/$HOME} newline=$'\n'
    local current=$2 previous=$3 command="" first="" commands word letter name value help
    local -a names=()
    COMPREPLY=()
    # --option=value arrives as three words.
    if [[ $current == = ]]; then
        current=""
    elif [[ $previous == = ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    commands=$newline$(_precedentctl_commands "$program")$newline
    # The command is the first word that begins one, with the next word where both together are one.
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if [[ -n $first ]]; then
            [[ $commands == *"$newline$first $word$newline"* ]] && command="$first $word"
            break
        fi
        [[ $commands == *"$newline$word"[\ $newline]* ]] && first=$word
    done
    [[ -z $command && $commands == *"$newline$first$newline"* ]] && command=$first

    # shellcheck disable=SC2086
    while read -r letter name value help; do
        names+=("$name")
        if [[ $value != . && ($previous == "$name" || $previous == "-${letter#.}") ]]; then
            _precedentctl_values "${value#.}" "$help"
            return
        fi
    done < <(_precedentctl_options "$program" $command)

    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "${names[*]}" -- "$current")
    elif [[ -z $first ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(sed 's/ .*//' <<<"$commands" | sort -u)" -- "$current")
    elif [[ $previous == "$first" && $commands == *"$newline$first "* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(sed -n "s/^$first //p" <<<"$commands")" -- "$current")
    elif [[ -n $command ]]; then
        _precedentctl_values "$(_precedentctl_arguments "$program" "$command")" ""
    fi
}

complete -F _precedentctl precedentctl
