package ingesttest

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// A PDF is a document to be made for a test. Each string of Pages is a page's text, its
// lines apart by "\n"; a page without text shows a picture, as a scan does.
type PDF struct {
	Title, Created string // of its record
	Pages          []string
	// Packed compresses streams; Objects puts the other objects into a stream of their own, and
	// the cross-references too, as newer writers do.
	Packed, Objects bool
}

// Bytes returns the document. Its letters are numbered in the order of their use, as they are
// in the documents of word processors: only the ToUnicode table tells what they are.
func (p PDF) Bytes() []byte {
	codes := map[rune]int{}
	var b pdfBuilder
	b.packed, b.inStream = p.Packed, p.Objects
	var kids []string
	for i, text := range p.Pages {
		page, content := 10+2*i, 11+2*i
		kids = append(kids, fmt.Sprintf("%d 0 R", page))
		resources := "<</Font<</F1 3 0 R>>>>"
		body := pdfPage(text, codes)
		if text == "" {
			resources, body = "<</XObject<</Im0 9 0 R>>>>", "q 600 0 0 800 0 0 cm /Im0 Do Q"
		}
		b.object(page, fmt.Sprintf("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources %s/Contents %d 0 R>>", resources, content))
		b.stream(content, "", []byte(body))
	}
	b.object(1, "<</Type/Catalog/Pages 2 0 R>>")
	b.object(2, fmt.Sprintf("<</Type/Pages/Kids[%s]/Count %d>>", strings.Join(kids, " "), len(kids)))
	b.object(3, "<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+House/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>")
	b.object(4, "<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+House/DW 500>>")
	b.stream(5, "", []byte(pdfToUnicode(codes)))
	b.object(6, fmt.Sprintf("<</Title <FEFF%s>/CreationDate(%s)>>", pdfHex(p.Title), p.Created))
	b.stream(9, "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8", []byte{0x80})
	return b.finish()
}

// pdfPage draws lines of 12 points, a word at a time; an empty line begins a paragraph.
func pdfPage(text string, codes map[rune]int) string {
	var b strings.Builder
	b.WriteString("BT /F1 12 Tf 14 TL 50 750 Td\n")
	for _, line := range strings.Split(text, "\n") {
		if line == "" {
			b.WriteString("T* T*\n")
			continue
		}
		b.WriteString("[")
		for i, word := range strings.Fields(line) {
			if i > 0 {
				b.WriteString(" -300 ") // the space is a movement
			}
			b.WriteString("<")
			for _, r := range word {
				if codes[r] == 0 {
					codes[r] = len(codes) + 3
				}
				fmt.Fprintf(&b, "%04X", codes[r])
			}
			b.WriteString(">")
		}
		b.WriteString("] TJ T*\n")
	}
	b.WriteString("ET")
	return b.String()
}

func pdfToUnicode(codes map[rune]int) string {
	var b strings.Builder
	b.WriteString("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n")
	fmt.Fprintf(&b, "%d beginbfchar\n", len(codes))
	for _, r := range slices.Sorted(maps.Keys(codes)) {
		fmt.Fprintf(&b, "<%04X> <%s>\n", codes[r], pdfHex(string(r)))
	}
	b.WriteString("endbfchar\nendcmap end end")
	return b.String()
}

func pdfHex(s string) string {
	var b strings.Builder
	for _, r := range s {
		fmt.Fprintf(&b, "%04X", r)
	}
	return b.String()
}

type pdfBuilder struct {
	out              bytes.Buffer
	packed, inStream bool
	head, held       bytes.Buffer // of the stream of objects
	n                int
}

func (b *pdfBuilder) object(n int, body string) {
	if b.inStream {
		fmt.Fprintf(&b.head, "%d %d ", n, b.held.Len())
		fmt.Fprintf(&b.held, "%s\n", body)
		b.n++
		return
	}
	fmt.Fprintf(&b.out, "%d 0 obj\n%s\nendobj\n", n, body)
}

func (b *pdfBuilder) stream(n int, entries string, body []byte) {
	if b.packed {
		var z bytes.Buffer
		w := zlib.NewWriter(&z)
		w.Write(body) // into memory: it cannot fail
		w.Close()
		body = z.Bytes()
		entries += "/Filter/FlateDecode"
	}
	fmt.Fprintf(&b.out, "%d 0 obj\n<<%s/Length %d>>\nstream\n%s\nendstream\nendobj\n", n, entries, len(body), body)
}

// finish puts the pieces together. The cross-references are left out: readers that need them
// rebuild them, as this project's does always.
func (b *pdfBuilder) finish() []byte {
	trailer := "trailer\n<</Root 1 0 R/Info 6 0 R>>\n"
	if b.inStream {
		b.stream(7, fmt.Sprintf("/Type/ObjStm/N %d/First %d", b.n, b.head.Len()), append(b.head.Bytes(), b.held.Bytes()...))
		b.stream(8, "/Type/XRef/Root 1 0 R/Info 6 0 R/W[1 1 1]/Size 1", []byte{0, 0, 0})
		trailer = ""
	}
	return append([]byte("%PDF-1.5\n%\xe2\xe3\xcf\xd3\n"), append(b.out.Bytes(), trailer+"startxref\n0\n%%EOF\n"...)...)
}
