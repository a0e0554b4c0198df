# Flattens the plain part of YAML that people write in user-data: maps, lists, [flow lists], quoted scalars and | blocks by indentation.
# Same output as json.awk. Anchors, tags, folded blocks and flow maps are not read.
# No gsub: what a backslash means in its replacement differs from one awk to the next.
function escape(value,   parts, pieces, i, out) {
  pieces = split(value, parts, "")
  if (value !~ /[\\\t]/) return value
  out = ""
  for (i = 1; i <= pieces; i++) out = out (parts[i] == "\\" ? "\\\\" : parts[i] == "\t" ? "\\t" : parts[i])
  return out
}
function join(path, key) { return path == "" ? key : path "/" key }
function scalar(value) {
  if (value ~ /^".*"$/) { value = substr(value, 2, length(value) - 2); gsub(/\\"/, "\"", value); return value }
  if (value ~ /^'.*'$/) { value = substr(value, 2, length(value) - 2); gsub(/''/, "'", value); return escape(value) }
  sub(/[ \t]+#.*$/, "", value)
  return escape(value)
}
function emit(path, value,   parts, count, i) {
  if (value ~ /^\[.*\][ \t]*$/) {
    sub(/^\[[ \t]*/, "", value); sub(/[ \t]*\][ \t]*$/, "", value)
    count = value == "" ? 0 : split(value, parts, /[ \t]*,[ \t]*/)
    for (i = 1; i <= count; i++) print join(path, i - 1) "\t" scalar(parts[i])
  } else print path "\t" scalar(value)
}
function pop(indent) { while (depth > 0 && at[depth] >= indent) depth-- }
function end_block() { if (block_path != "") { print block_path "\t" block_text; block_path = "" } }
# A line is worked off from the left: each "- " opens an entry of a list, each "key:" an entry of a map.
function line(text, indent,   key, rest) {
  if (match(text, /^-([ \t]+|$)/)) {
    # A list may stand as far left as the key that it belongs to.
    while (depth > 0 && (at[depth] > indent || (at[depth] == indent && kind[depth] == "item"))) depth--
    depth++
    at[depth] = indent; kind[depth] = "item"
    path[depth] = join(path[depth - 1], count[path[depth - 1]] + 0)
    count[path[depth - 1]]++
    rest = substr(text, RLENGTH + 1)
    if (rest != "") line(rest, indent + RLENGTH)
    return
  }
  if (match(text, /^("[^"]*"|[^ \t"'\[{#:][^:]*):([ \t]+|$)/)) {
    key = substr(text, 1, RLENGTH); rest = substr(text, RLENGTH + 1)
    sub(/:[ \t]*$/, "", key)
    pop(indent)
    depth++
    at[depth] = indent; kind[depth] = "key"; path[depth] = join(path[depth - 1], scalar(key))
    if (rest ~ /^\|[-+]?[ \t]*$/) { block_path = path[depth]; block_text = ""; block_indent = -1; block_parent = indent; block_strip = rest ~ /-/ }
    else if (rest != "" && rest !~ /^#/) emit(path[depth], rest)
    return
  }
  if (depth > 0) emit(path[depth], text)
}
{
  sub(/\r$/, "")
  match($0, /^ */)
  indent = RLENGTH
  if (block_path != "") {
    if ($0 ~ /^[ \t]*$/ || indent > block_parent) {
      if (block_indent < 0 && $0 !~ /^[ \t]*$/) block_indent = indent
      block_text = block_text escape(substr($0, block_indent + 1)) "\\n"
      next
    }
    end_block()
  }
  if ($0 ~ /^[ \t]*(#|$)/ || $0 ~ /^(---|\.\.\.)/) next
  line(substr($0, indent + 1), indent)
}
END { end_block() }
