package pdf

import (
	"bytes"
	"encoding/ascii85"
	"encoding/hex"
	"io"
	"slices"

	"github.com/klauspost/compress/flate"
)

// maxFilters is how many filters one stream may wear.
const maxFilters = 3

// bytes returns what the stream holds, unpacked as far as it can be; nil for pictures and for
// what wears a filter that is not known.
func (f *file) bytes(s *stream) []byte {
	filters, params := f.list(s.dict["Filter"]), f.list(s.dict["DecodeParms"])
	if len(filters) > maxFilters {
		return nil
	}
	b := s.raw
	if f.vault != nil && s.dict["Type"] != name("XRef") {
		f.work -= len(b)
		b = f.vault.open(b, f.vault.streams, s.of)
	}
	for i, v := range filters {
		var param dict
		if i < len(params) {
			param, _ = f.value(params[i]).(dict)
		}
		switch f.value(v) {
		case name("FlateDecode"), name("Fl"):
			b = f.unpredicted(f.inflate(b), param)
		case name("ASCII85Decode"), name("A85"):
			b = f.ascii85(b)
		case name("ASCIIHexDecode"), name("AHx"):
			b = unhex(b)
		default:
			return nil
		}
	}
	if len(filters) == 0 {
		f.inflated -= len(b)
	}
	if f.spent() {
		return nil
	}
	return b[:min(len(b), maxStream)]
}

// list returns v as an array: many things may be one or several.
func (f *file) list(v any) []any {
	switch v := f.value(v).(type) {
	case nil:
		return nil
	case []any:
		return v
	default:
		return []any{v}
	}
}

// inflate unpacks b up to what is allowed; of a broken stream what came before.
func (f *file) inflate(b []byte) []byte {
	if len(b) < 2 {
		return nil
	}
	z := flate.NewReader(bytes.NewReader(b[2:])) // its head and its checksum prove nothing
	defer z.Close()
	left := max(min(maxStream, f.inflated), 0)
	out := make([]byte, 0, min(8*len(b), left))
	for len(out) < left {
		if len(out) == cap(out) {
			out = slices.Grow(out, min(len(out)+512, left-len(out)))
		}
		n, err := z.Read(out[len(out):min(cap(out), left)])
		out = out[:len(out)+n]
		if err != nil {
			break
		}
	}
	f.inflated -= len(out)
	return out
}

// unpredicted undoes the PNG predictors, §7.4.4.4.
func (f *file) unpredicted(b []byte, param dict) []byte {
	if f.count(param["Predictor"]) < 10 {
		return b
	}
	or := func(v, least int) int { return max(v, least) }
	colors, bits := or(f.count(param["Colors"]), 1), f.count(param["BitsPerComponent"])
	if bits == 0 {
		bits = 8
	}
	columns := or(f.count(param["Columns"]), 1)
	if colors > 32 || bits > 32 || columns > 1<<20 {
		return nil
	}
	left, row := max(colors*bits/8, 1), (colors*bits*columns+7)/8
	if row >= len(b) {
		return nil
	}
	out := b[:0] // never before what is still to be read
	above := make([]byte, row)
	for len(b) > row {
		line := b[1 : row+1]
		undo(b[0], line, above, left)
		out = append(out, line...)
		above = out[len(out)-row:]
		b = b[row+1:]
	}
	return out
}

// undo adds to each byte of line what its predictor said of it; left is how far back the pixel
// to the left is.
func undo(predictor byte, line, above []byte, left int) {
	for i := range line {
		var a, c byte
		if i >= left {
			a, c = line[i-left], above[i-left]
		}
		switch predictor {
		case 1:
			line[i] += a
		case 2:
			line[i] += above[i]
		case 3:
			line[i] += byte((int(a) + int(above[i])) / 2)
		case 4:
			line[i] += paeth(a, above[i], c)
		}
	}
}

func paeth(a, b, c byte) byte {
	distance := func(x byte) int {
		d := int(a) + int(b) - int(c) - int(x)
		return max(d, -d)
	}
	switch pa, pb, pc := distance(a), distance(b), distance(c); {
	case pa <= pb && pa <= pc:
		return a
	case pb <= pc:
		return b
	}
	return c
}

func (f *file) ascii85(b []byte) []byte {
	b, _, _ = bytes.Cut(bytes.TrimPrefix(bytes.TrimSpace(b), []byte("<~")), []byte("~>"))
	f.inflated -= len(b)
	if f.spent() {
		return nil
	}
	out, _ := io.ReadAll(ascii85.NewDecoder(bytes.NewReader(b)))
	return out
}

func unhex(b []byte) []byte {
	b, _, _ = bytes.Cut(b, []byte(">"))
	b = bytes.Join(bytes.Fields(b), nil)
	out := make([]byte, len(b)/2)
	n, _ := hex.Decode(out, b[:len(b)/2*2])
	return out[:n]
}
