package page

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// decode turns a body into UTF-8: by its byte order mark, as valid UTF-8, by the declared
// charset, by what the page says of itself.
func decode(body []byte, kind, declared string) string {
	if rest, ok := bytes.CutPrefix(body, []byte("\xef\xbb\xbf")); ok {
		return string(bytes.ToValidUTF8(rest, []byte("\ufffd")))
	}
	if !utf16(body) && utf8.Valid(body) {
		return string(body)
	}
	label := declared
	if label == "" {
		label = "windows-1252"
		if kind != "text/plain" || utf16(body) {
			_, label, _ = charset.DetermineEncoding(body, kind)
		}
	}
	enc, _ := charset.Lookup(label)
	if enc == nil {
		return string(bytes.ToValidUTF8(body, []byte("\ufffd")))
	}
	out, err := enc.NewDecoder().Bytes(body)
	if err != nil {
		return string(bytes.ToValidUTF8(body, []byte("\ufffd")))
	}
	return strings.TrimPrefix(string(bytes.ToValidUTF8(out, []byte("\ufffd"))), "\ufeff")
}

func utf16(b []byte) bool {
	return bytes.HasPrefix(b, []byte("\xff\xfe")) || bytes.HasPrefix(b, []byte("\xfe\xff"))
}
