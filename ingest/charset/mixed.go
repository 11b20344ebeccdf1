package charset

import (
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// unpaste reads again what stands in UTF-8 within b, a text in the charset single: titles that
// somebody pasted into an old system. decoded is b read as single throughout; words is how many
// runs of letters were read otherwise.
func unpaste(b, decoded []byte, single *charmap.Charmap) (out []byte, words int) {
	from := 0
	for i := 0; i < len(b); {
		if b[i] < utf8.RuneSelf {
			i++
			continue
		}
		end := i + 1
		for end < len(b) && b[end] >= utf8.RuneSelf {
			end++
		}
		if pasted(b[i:end], single) {
			out = append(appendAs(out, b[from:i], single), b[i:end]...)
			from = end
			words++
		}
		i = end
	}
	if words == 0 {
		return decoded, 0
	}
	return appendAs(out, b[from:], single), words
}

// shortestPasted is the length in bytes of the shortest run that says anything.
const shortestPasted = 4

// pasted reports whether a run of bytes over 0x7f is UTF-8, and looks more like text so.
func pasted(run []byte, single *charmap.Charmap) bool {
	return len(run) >= shortestPasted && utf8.Valid(run) &&
		likeness(string(run)) > likeness(string(appendAs(nil, run, single)))
}

func appendAs(out, b []byte, single *charmap.Charmap) []byte {
	for _, c := range b {
		out = utf8.AppendRune(out, single.DecodeByte(c))
	}
	return out
}
