package pdf

import (
	"bytes"
	"compress/zlib"
	"encoding/ascii85"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"nongrata/ingest/ingesttest"
)

const release = `Министерство иностранных дел

Семь сотрудников посольства объявлены персонами
нон грата. Они покинут страну в течение пяти су-
ток.

The embassy was told on 6 April – in writing.`

const releaseText = `Министерство иностранных дел

Семь сотрудников посольства объявлены персонами нон грата. Они покинут страну в течение пяти суток.

The embassy was told on 6 April – in writing.`

func TestRead(t *testing.T) {
	for _, packed := range []bool{false, true} {
		for _, objects := range []bool{false, true} {
			doc := ingesttest.PDF{Title: "О мерах", Created: "D:20220406101500+03'00'", Pages: []string{release, "Страница вторая"}, Packed: packed, Objects: objects}
			got, err := Read(doc.Bytes())
			if err != nil {
				t.Errorf("packed %v, objects %v: Read = %v", packed, objects, err)
				continue
			}
			if want := releaseText + "\n\nСтраница вторая"; got.Text != want {
				t.Errorf("packed %v, objects %v: text = %q, want %q", packed, objects, got.Text, want)
			}
			if want := time.Date(2022, 4, 6, 7, 15, 0, 0, time.UTC); got.Title != "О мерах" || got.Pages != 2 || !got.Created.Equal(want) {
				t.Errorf("Read = %q of %v, %d pages, want the record's", got.Title, got.Created, got.Pages)
			}
		}
	}
}

// simple is a document of one page with this content and these fonts.
func simple(content string, fonts ...string) []byte {
	var b strings.Builder
	b.WriteString("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n")
	b.WriteString("3 0 obj <</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<<")
	for i, f := range fonts {
		fmt.Fprintf(&b, "/F%d %s ", i+1, f)
	}
	fmt.Fprintf(&b, ">>>>>> endobj\n4 0 obj <</Length %d>> stream\n%s\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%%%EOF", len(content), content)
	return []byte(b.String())
}

const plainFont = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"

func TestReadText(t *testing.T) {
	bt := func(s string) string { return "BT /F1 10 Tf 100 700 Td " + s + " ET" }
	for _, tt := range []struct{ name, content, font, want string }{
		{"literal", bt(`(Seven \(7\) diplomats\040leave \226 now) Tj`), plainFont, "Seven (7) diplomats leave – now"},
		{"spaces as movements", bt(`[(Seven)-333(dip)10(lomats)-250(leave)] TJ`), plainFont, "Seven diplomats leave"},
		{"a word a line of its own", bt(`(Seven diplomats) Tj 0 -12 Td (leave today) Tj`), plainFont, "Seven diplomats leave today"},
		{"paragraphs", bt(`(Seven diplomats) Tj 0 -40 Td (leave today) Tj`), plainFont, "Seven diplomats\n\nleave today"},
		{"divided word", bt(`(Seven diplo-) Tj 0 -12 Td (mats leave) Tj`), plainFont, "Seven diplomats leave"},
		{"meant hyphen", bt(`(the Anglo-) Tj 0 -12 Td (French statement) Tj`), plainFont, "the Anglo-French statement"},
		{"quote operators", bt(`12 TL (Seven diplomats) ' (leave today) '`), plainFont, "Seven diplomats leave today"},
		{"differences", bt(`(\001\002\003\004 \005\006\007\010\011\012 letters) Tj`), "<</Subtype/Type1/Encoding<</Differences[1/afii10049/uni0431/Zcaron/lslash/eacute/f_x/a/u1F600/m/n]>>>>", "ЯбŽł éa😀mn letters"},
		{"mac roman", bt(`(Les diplomates expuls\216s) Tj`), "<</Subtype/TrueType/Encoding/MacRomanEncoding>>", "Les diplomates expulsés"},
		{"inline picture", "BI /W 1 ID \x00(\xff EI " + bt(`(Seven diplomats) Tj`), plainFont, "Seven diplomats"},
		{"operators that are none", bt(`foo /x [1 2 << >>] bar ) ] >> (Seven diplomats) Tj`), plainFont, "Seven diplomats"},
	} {
		got, err := Read(simple(tt.content, tt.font))
		if err != nil || got.Text != tt.want {
			t.Errorf("%s: Read = %q, %v, want %q", tt.name, got.Text, err, tt.want)
		}
	}
}

func TestGlyph(t *testing.T) {
	for in, want := range map[string]string{
		"A": "A", "afii10017": "А", "afii10023": "Ё", "afii10024": "Ж", "afii10049": "Я", "afii10065": "а", "afii10071": "ё", "afii10097": "я",
		"afii10103": "і", "uni0416": "Ж", "u1F600": "😀", "udieresis": "ü", "Zcaron": "Ž", "lslash": "ł", "a.swash": "a", "fi": "fi", "nonsense": "", "": "",
	} {
		if got := glyph(in); got != want {
			t.Errorf("glyph(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestReadRefused(t *testing.T) {
	whole := ingesttest.PDF{Pages: []string{release}, Packed: true}.Bytes()
	for _, tt := range []struct {
		name string
		doc  []byte
		want error
	}{
		{"scanned", ingesttest.PDF{Pages: []string{"", ""}, Packed: true}.Bytes(), ErrScanned},
		{"encrypted", bytes.Replace(whole, []byte("/Root 1"), []byte("/Encrypt 8 0 R/Root 1"), 1), ErrEncrypted},
		{"nothing", nil, ErrDamaged},
		{"only a head", []byte("%PDF-1.7\n"), ErrDamaged},
		{"a page of the web", []byte("<html>%PDF-1.4 obj</html>"), ErrDamaged},
		{"too large", make([]byte, MaxBytes+1), ErrTooLarge},
	} {
		if got, err := Read(tt.doc); !errors.Is(err, tt.want) {
			t.Errorf("%s: Read = %q, %v, want %v", tt.name, got.Text, err, tt.want)
		}
	}
}

// A document that was cut in half still says what is in its first half.
func TestReadCut(t *testing.T) {
	whole := ingesttest.PDF{Pages: []string{release, release, release, release}}.Bytes()
	if got, err := Read(whole[len("%PDF-1.5\n"):]); err != nil || got.Pages != 4 {
		t.Errorf("Read without its head = %d pages, %v, want 4", got.Pages, err)
	}
	cut := bytes.Replace(whole, []byte("trailer"), []byte("tr"), 1)
	if got, err := Read(cut); err != nil || got.Pages != 4 {
		t.Errorf("Read without a trailer = %d pages, %v, want 4", got.Pages, err)
	}
}

func FuzzRead(f *testing.F) {
	for _, packed := range []bool{false, true} {
		f.Add(ingesttest.PDF{Title: "T", Created: "D:2022", Pages: []string{release, ""}, Packed: packed, Objects: packed}.Bytes())
	}
	f.Add(simple("BT /F1 1 Tf (x) Tj ET", plainFont))
	f.Add([]byte("1 0 obj [[[[ 1 0 R"))
	for _, b := range encrypted(f) {
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		d, err := Read(b)
		if err != nil && strings.Contains(err.Error(), "runtime error") {
			t.Error(err)
		}
		if (err == nil) != (d.Text != "") || !utf8.ValidString(d.Text) || !utf8.ValidString(d.Title) {
			t.Errorf("Read = %+v, %v", d, err)
		}
	})
}

func BenchmarkRead(b *testing.B) {
	doc := ingesttest.PDF{Pages: []string{release, release, release}, Packed: true}.Bytes()
	for b.Loop() {
		if _, err := Read(doc); err != nil {
			b.Fatal(err)
		}
	}
}

// What wraps a page's content is undone: rows by what their predictors said, and letters for bytes.
func TestFilters(t *testing.T) {
	const content = "BT /F1 10 Tf 100 700 Td (Seven diplomats leave today) Tj ET "
	const row = 8
	predicted := func(predictor byte) (out []byte) {
		above := make([]byte, row)
		for line := range slices.Chunk([]byte(content), row) {
			out = append(out, predictor)
			for i := range line {
				var a, c byte
				if i > 0 {
					a, c = line[i-1], above[i-1]
				}
				guess := []byte{0, a, above[i], byte((int(a) + int(above[i])) / 2), paeth(a, above[i], c)}
				out = append(out, line[i]-guess[predictor])
			}
			above = line
		}
		return out
	}
	deflated := func(b []byte) string {
		var out bytes.Buffer
		z := zlib.NewWriter(&out)
		if _, err := z.Write(b); err != nil || z.Close() != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	letters := make([]byte, ascii85.MaxEncodedLen(len(content)))
	letters = letters[:ascii85.Encode(letters, []byte(content))]
	type wrapped struct{ name, head, body string }
	all := []wrapped{
		{"plain", "", content},
		{"base 85", "/Filter/ASCII85Decode", string(letters) + "~>"},
		{"base 85 by its short name, opened", "/Filter[/A85]", "<~" + string(letters) + "~>"},
		{"hexadecimal", "/Filter/ASCIIHexDecode", strings.ToUpper(hex.EncodeToString([]byte(content))) + ">"},
		{"hexadecimal of deflate", "/Filter[/AHx/Fl]", hex.EncodeToString([]byte(deflated([]byte(content)))) + ">"},
	}
	for p := range byte(5) {
		all = append(all, wrapped{fmt.Sprint("predictor ", p), "/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 8>>", deflated(predicted(p))})
	}
	for _, w := range all {
		doc := simple(w.body, plainFont)
		doc = bytes.Replace(doc, []byte("4 0 obj <<"), []byte("4 0 obj <<"+w.head), 1)
		if got, err := Read(doc); err != nil || got.Text != "Seven diplomats leave today" {
			t.Errorf("%s: Read = %q, %v", w.name, got.Text, err)
		}
	}
}

// A font of its own says which letters its codes are, one by one and by ranges.
func TestToUnicode(t *testing.T) {
	const letters = "begincmap 1 begincodespacerange <00> <ff> endcodespacerange " +
		"1 beginbfchar <01> <00410042> endbfchar " +
		"3 beginbfrange <10> <15> <0430> <20> <22> [<0044> <D83DDE00> <0046>] <30> <3f> <0070> endbfrange endcmap"
	f := &file{work: maxWork, inflated: maxInflated}
	got := &font{chars: map[int]string{}}
	f.toUnicode(got, []byte(letters))
	for code, want := range map[int]string{0x01: "AB", 0x10: "а", 0x15: "е", 0x20: "D", 0x21: "😀", 0x22: "F", 0x30: "p", 0x3f: "\x7f", 0x16: "", 0x23: ""} {
		if got.chars[code] != want {
			t.Errorf("code %#x is %q, want %q", code, got.chars[code], want)
		}
	}
	if got.size != 1 {
		t.Errorf("codes have %d bytes, want 1", got.size)
	}
}
