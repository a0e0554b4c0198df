# Flattens JSON: one line for each value, `key/key/0<TAB>value`, with \n, \t and \\ of the value escaped. Anything after a fault is left out.
BEGIN { RS = "\001" }
{
  text = $0
  sub(/^#[^\n]*\n/, "", text)
  value("")
}
function skip() { sub(/^[ \t\r\n]+/, "", text) }
function join(path, key) { return path == "" ? key : path "/" key }
function value(path,   key, index_) {
  skip()
  if (text ~ /^\{/) {
    text = substr(text, 2)
    for (skip(); text !~ /^\}/ && text != ""; skip()) {
      key = string()
      skip()
      if (text !~ /^:/) { text = ""; return }
      text = substr(text, 2)
      value(join(path, key))
      skip()
      if (text ~ /^,/) text = substr(text, 2)
    }
    text = substr(text, 2)
  } else if (text ~ /^\[/) {
    text = substr(text, 2)
    index_ = 0
    for (skip(); text !~ /^\]/ && text != ""; skip()) {
      value(join(path, index_++))
      skip()
      if (text ~ /^,/) text = substr(text, 2)
    }
    text = substr(text, 2)
  } else if (text ~ /^"/) {
    print path "\t" string()
  } else if (match(text, /^[-+.a-zA-Z0-9]+/)) {
    print path "\t" substr(text, 1, RLENGTH)
    text = substr(text, RLENGTH + 1)
  } else {
    text = ""
  }
}
function string(   raw, out, code) {
  if (!match(text, /^"([^"\\]|\\.)*"/)) { text = ""; return "" }
  raw = substr(text, 2, RLENGTH - 2)
  text = substr(text, RLENGTH + 1)
  gsub(/\n/, "\\n", raw)
  gsub(/\\\//, "/", raw)
  gsub(/\\"/, "\"", raw)
  gsub(/\\r/, "", raw)
  # Control characters and quotes are all that our hosts escape by number; others become a question mark.
  while (match(raw, /\\u[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]/)) {
    code = tolower(substr(raw, RSTART + 2, 4))
    out = code == "000a" ? "\\n" : code == "0009" ? "\\t" : code == "0026" ? "&" : code == "003c" ? "<" : code == "003e" ? ">" : code == "0027" ? "'" : "?"
    raw = substr(raw, 1, RSTART - 1) out substr(raw, RSTART + 6)
  }
  return raw
}
