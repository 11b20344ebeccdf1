package hostile

import (
	"bytes"
	"fmt"
	"strings"

	"nongrata/ingest/ingesttest"
)

// onePage is a PDF of a page whose content, resources and other objects are given.
func onePage(content, resources, others string) string {
	return fmt.Sprintf("%%PDF-1.5\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"+
		"3 0 obj <</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<<%s>>>> endobj\n4 0 obj <</Length %d>> stream\n%s\nendstream endobj\n%s\ntrailer <</Root 1 0 R>>\n%%%%EOF",
		resources, len(content), content, others)
}

const someFont = "/Font<</F1<</Type/Font/Subtype/Type1/Encoding/WinAnsiEncoding>>>>"

// text draws a string.
func text(inside string) string { return "BT /F1 10 Tf 50 700 Td " + inside + " ET" }

// packed is a stream object of data under a filter.
func packedObject(n int, entries string, data []byte) string {
	z := zlibbed(data)
	return fmt.Sprintf("%d 0 obj <<%s/Filter/FlateDecode/Length %d>> stream\n%s\nendstream endobj\n", n, entries, len(z), z)
}

func made(d *dice) []byte {
	return ingesttest.PDF{Title: d.words(3), Created: "D:20220406", Pages: []string{d.words(200), d.words(200)}, Packed: d.IntN(2) == 0, Objects: d.IntN(2) == 0}.Bytes()
}

var paperMakers = []maker{
	{"deep", plainly(func(d *dice) string {
		return "%PDF-1.5\n1 0 obj " + nest(d.one("[", "<</A ", "[<<"), "", d.one("]", ">>", ""), d.size(100, 8_000_000)) + " endobj"
	})},
	{"deep-content", plainly(func(d *dice) string {
		return onePage(text(nest(d.one("[", "<<", "("), "x", "", d.size(100, 2_000_000))), someFont, "")
	})},
	{"page-loop", plainly(func(d *dice) string {
		return "%PDF-1.5\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj 2 0 obj <</Type/Pages/Parent 2 0 R/Kids[2 0 R 3 0 R 2 0 R]/Count 9>> endobj 3 0 obj <</Type/Pages/Kids[" + fill("2 0 R 3 0 R ", d.size(100, 1<<20)) + "]>> endobj trailer <</Root 1 0 R>>"
	})},
	{"reference-loop", plainly(func(d *dice) string {
		return "%PDF-1.5\n1 0 obj 2 0 R endobj 2 0 obj 1 0 R endobj 3 0 obj <</Length 3 0 R/Filter 1 0 R>> stream x endstream endobj trailer <</Root 1 0 R/Info 2 0 R>>"
	})},
	{"objects-in-itself", plainly(func(d *dice) string {
		body := "7 0 8 2 7 0 R 8 0 R"
		return fmt.Sprintf("%%PDF-1.5\n7 0 obj <</Type/ObjStm/N 2/First 8/Length %d>> stream\n%s\nendstream endobj\ntrailer <</Root 8 0 R>>", len(body), body)
	})},
	{"form-loop", plainly(func(d *dice) string {
		form := fill("/X Do ", d.size(10, 4000))
		return onePage(form, "/XObject<</X 9 0 R>>", fmt.Sprintf("9 0 obj <</Subtype/Form/Resources<</XObject<</X 9 0 R>>>>/Length %d>> stream\n%s\nendstream endobj", len(form), form))
	})},
	{"bomb", plainly(func(d *dice) string {
		bomb := packedObject(5, "", bytes.Repeat([]byte(d.one("(x) Tj ", "\x00", "[ ", "q ", "1 ")), 30<<20/7))
		return strings.Replace(onePage("", someFont, bomb), "/Contents 4 0 R", "/Contents["+fill("5 0 R ", d.size(6, 60_000))+"]", 1)
	})},
	{"bomb-in-bomb", plainly(func(d *dice) string {
		z := zlibbed(zlibbed(make([]byte, 64<<20)))
		return strings.Replace(onePage("", someFont, fmt.Sprintf("5 0 obj <</Filter[/FlateDecode/FlateDecode]/Length %d>> stream\n%s\nendstream endobj", len(z), z)), "/Contents 4 0 R", "/Contents 5 0 R", 1)
	})},
	{"raw-again", plainly(func(d *dice) string {
		p := onePage(text("("+fill("x", 4<<20)+") Tj"), someFont, "")
		return strings.Replace(p, "/Contents 4 0 R", "/Contents["+fill("4 0 R ", 100_000)+"]", 1)
	})},
	{"wide-ranges", plainly(func(d *dice) string {
		cmap := "begincmap\n1 begincodespacerange <0000> <ffff> endcodespacerange\n9 beginbfrange\n" + fill("<0000> <ffffffff> <0041>\n", d.size(100, 2<<20)) + "endbfrange"
		font := "/Font<</F1<</Subtype/Type0/DescendantFonts[<</W[" + fill("0 99999999 500 ", d.size(100, 1<<20)) + "]>>]/ToUnicode 8 0 R>>>>"
		return onePage(text("<00410042> Tj"), font, fmt.Sprintf("8 0 obj <</Length %d>> stream\n%s\nendstream endobj", len(cmap), cmap))
	})},
	{"fonts", plainly(func(d *dice) string {
		cmap := "beginbfchar\n" + fill("<0041> <0042>\n", 1<<20) + "endbfchar"
		return onePage(fill("/F1 1 Tf ", d.size(1000, 4<<20)), "/Font<</F1<</Subtype/Type1/ToUnicode 8 0 R>>>>", fmt.Sprintf("8 0 obj <</Length %d>> stream\n%s\nendstream endobj", len(cmap), cmap))
	})},
	{"numbers", plainly(func(d *dice) string {
		return onePage(text("["+fill(d.one("1 ", "(x)1 ", "() "), d.size(1000, 7<<20))+"] TJ"), someFont, "")
	})},
	{"retained", plainly(func(d *dice) string {
		return "%PDF-1.5\n" + fill("1 0 obj ["+fill("0 ", 2000)+"] endobj ", d.size(10_000, 8<<20))
	})},
	{"many-objects", plainly(func(d *dice) string {
		var b strings.Builder
		b.WriteString("%PDF-1.5\n")
		for i := range d.size(1000, 300_000) {
			fmt.Fprintf(&b, "%d 0 obj %s", i, d.one("<</Type/Page>>endobj ", "<</Type/ObjStm/N 9 ", "[ ", "<</Length 9>>stream "))
		}
		return b.String()
	})},
	{"strings", plainly(func(d *dice) string {
		return "%PDF-1.5\n1 0 obj " + fill(d.one("(", `(\(`, "<41", `\`, "%"), d.size(1000, 8<<20))
	})},
	{"predictor", plainly(func(d *dice) string {
		return strings.Replace(onePage("", someFont, packedObject(5, "/DecodeParms<</Predictor 15/Columns "+d.one("1", "999999", "0", "-1", "1073741823")+"/Colors 32/BitsPerComponent 32>>", bytes.Repeat([]byte{4, 1, 2}, 2<<20))), "/Contents 4 0 R", "/Contents 5 0 R", 1)
	})},
	{"not-numbers", plainly(func(d *dice) string {
		return onePage(text(d.one("99999999999999999999 0 0 -99999999999999999999 0 0 Tm", "0 0 0 0 0 0 Tm", "1 0 0 0 Tm 0 Tz", "99999999999999999999 TL T*")+" (Seven diplomats leave) Tj"), someFont, "")
	})},
	{"cut", func(d *dice) []byte { b := made(d); return b[:d.IntN(len(b))] }},
	{"mutated", func(d *dice) []byte {
		b := made(d)
		for range d.size(5, 500) {
			b[d.IntN(len(b))] = byte(d.Uint32())
		}
		return b
	}},
	{"shuffled", func(d *dice) []byte {
		parts := bytes.SplitAfter(made(d), []byte("\n"))
		d.Shuffle(len(parts), func(i, j int) { parts[i], parts[j] = parts[j], parts[i] })
		return append([]byte("%PDF-1.5\n"), bytes.Join(parts, nil)...)
	}},
}
