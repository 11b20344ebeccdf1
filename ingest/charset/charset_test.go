package charset

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
)

func in(t testing.TB, name, s string) []byte {
	t.Helper()
	enc, err := htmlindex.Get(name)
	if err != nil {
		t.Fatal(err)
	}
	b, err := enc.NewEncoder().Bytes([]byte(s))
	if err != nil {
		t.Fatalf("%q in %s: %v", s, name, err)
	}
	return b
}

const (
	russian = "Министерство иностранных дел объявило персонами нон грата двенадцать сотрудников посольства."
	greek   = "Το Υπουργείο Εξωτερικών κήρυξε ανεπιθύμητα πρόσωπα δώδεκα μέλη της αποστολής."
	polish  = "Polska wydala czterdziestu pięciu rosyjskich dyplomatów, którzy mają pięć dni na wyjazd; żaden się nie odwołał."
	hebrew  = "משרד החוץ הודיע על גירוש שני דיפלומטים מן השגרירות בתל אביב"
	german  = "Das Auswärtige Amt erklärt vierzig Angehörige der Botschaft für unerwünscht, müssen binnen fünf Tagen ausreisen."
	chinese = "外交部宣布驱逐两名外交官，要求他们在七日内离开中国，这是对方行动的回应。"
	korean  = "외교부는 러시아 외교관 두 명에게 추방을 통보하고 사흘 안에 한국을 떠나라고 했다."
	thai    = "กระทรวงการต่างประเทศประกาศให้นักการทูตสองคนออกจากประเทศ"
	nippon  = "外務省はロシアの外交官八人に国外退去を求めたと発表した。これに対してロシアは反発している。"
)

func TestDecode(t *testing.T) {
	utf16 := func(s string, e unicode.Endianness, bom unicode.BOMPolicy) []byte {
		b, err := unicode.UTF16(e, bom).NewEncoder().Bytes([]byte(s))
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	utf32 := func(s string) []byte {
		out := []byte{0xff, 0xfe, 0, 0}
		for _, r := range s {
			out = append(out, byte(r), byte(r>>8), byte(r>>16), 0)
		}
		return out
	}
	xml := func(enc, s string) string { return `<?xml version="1.0" encoding="` + enc + `"?><t>` + s + "</t>" }
	for _, tt := range []struct {
		name string
		in   []byte
		hint Hint
		want string // must be in the text
		as   string
	}{
		{"plain utf-8", []byte(russian), Hint{}, russian, "utf-8"},
		{"bom", []byte("\xef\xbb\xbf" + german), Hint{}, german, "utf-8"},
		{"utf-8 declared 1251", []byte(xml("windows-1251", russian)), Hint{}, russian, "utf-8"},
		{"utf-8 in http 8859-1", []byte(german), Hint{HTTP: "iso-8859-1"}, german, "utf-8"},
		{"declared 1251", in(t, "windows-1251", xml("windows-1251", russian)), Hint{}, russian, "windows-1251"},
		{"declared koi8-r", in(t, "koi8-r", xml("KOI8-R", russian)), Hint{HTTP: "utf-8"}, russian, "koi8-r"},
		{"meta", in(t, "windows-1253", `<html><meta charset=windows-1253>`+greek), Hint{}, greek, "windows-1253"},
		{"meta http-equiv", in(t, "windows-1250", `<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">`+polish), Hint{}, polish, "windows-1250"},
		{"http", in(t, "windows-1255", hebrew), Hint{HTTP: "windows-1255"}, hebrew, "windows-1255"},
		{"1251 declared utf-8", in(t, "windows-1251", xml("utf-8", russian)), Hint{}, russian, "windows-1251"},
		{"1251 undeclared", in(t, "windows-1251", russian), Hint{}, russian, "windows-1251"},
		{"koi8 undeclared", in(t, "koi8-u", russian), Hint{}, russian, "koi8-u"},
		{"koi8 undeclared, language known", in(t, "koi8-u", russian), Hint{Lang: "ru"}, russian, "koi8-u"},
		{"1252 undeclared", in(t, "windows-1252", german), Hint{}, german, "windows-1252"},
		{"1250 by language", in(t, "windows-1250", polish), Hint{Lang: "pl"}, polish, "windows-1250"},
		{"8859-2 by language", in(t, "iso-8859-2", polish), Hint{Lang: "pl"}, polish, "iso-8859-2"},
		{"1253 undeclared", in(t, "windows-1253", greek), Hint{}, greek, "windows-1253"},
		{"1255 undeclared", in(t, "windows-1255", hebrew), Hint{}, hebrew, "windows-1255"},
		{"gb18030 undeclared", in(t, "gb18030", chinese), Hint{}, chinese, "gb18030"},
		{"euc-kr undeclared", in(t, "euc-kr", korean), Hint{}, korean, "euc-kr"},
		{"shift_jis undeclared", in(t, "shift_jis", nippon), Hint{}, nippon, "shift_jis"},
		{"euc-jp by language", in(t, "euc-jp", nippon), Hint{Lang: "ja"}, nippon, "euc-jp"},
		{"unknown label", in(t, "windows-1251", xml("unknown-x", russian)), Hint{}, russian, "windows-1251"},
		{"utf-16le bom", utf16(xml("utf-16", russian), unicode.LittleEndian, unicode.UseBOM), Hint{}, russian, "utf-16le"},
		{"utf-16be bom", utf16(xml("utf-16", greek), unicode.BigEndian, unicode.UseBOM), Hint{}, greek, "utf-16be"},
		{"utf-16le bare", utf16(xml("utf-16", german), unicode.LittleEndian, unicode.IgnoreBOM), Hint{}, german, "utf-16le"},
		{"utf-32le bom", utf32(xml("utf-32", russian)), Hint{}, russian, "utf-32le"},
		{"utf-32le bare", utf32(xml("utf-32", german))[4:], Hint{}, german, "utf-32le"},
		{"said to be western", in(t, "windows-1251", russian), Hint{HTTP: "iso-8859-1"}, russian, "windows-1251"},
		{"greek said to be western", in(t, "windows-1253", xml("iso-8859-1", greek)), Hint{}, greek, "windows-1253"},
		{"western, said so", in(t, "windows-1252", xml("iso-8859-1", german)), Hint{Lang: "ru"}, german, "windows-1252"},
		{"utf-8 pasted into 1251", append(in(t, "windows-1251", xml("windows-1251", "Посол вызван. ")), russian...), Hint{}, "Посол вызван. </t>" + russian, "windows-1251"},
		{"thai undeclared", in(t, "windows-874", thai), Hint{}, thai, "windows-874"},
		{"stray byte", []byte(russian + "\x92" + russian), Hint{}, russian + "’" + russian, "utf-8"},
		{"cut in a letter", []byte(russian + "\xd0"), Hint{Lang: "ru"}, russian, "utf-8"},
		{"one bad byte in ascii", []byte("fianc\xe9e"), Hint{}, "fiancée", "windows-1252"},
	} {
		got := Decode(tt.in, tt.hint)
		if !strings.Contains(string(got.UTF8), tt.want) || got.Name != tt.as {
			t.Errorf("%s: Decode = %s %q, want %s %q", tt.name, got.Name, got.UTF8, tt.as, tt.want)
		}
	}
}

func TestDecodeNotes(t *testing.T) {
	got := Decode(in(t, "windows-1251", russian), Hint{})
	if !got.Guessed || len(got.Notes) == 0 {
		t.Errorf("Decode of an undeclared charset: Guessed = %v, Notes = %q, want a note", got.Guessed, got.Notes)
	}
	got = Decode([]byte(german+"\x81"), Hint{})
	if got.Lost != 0 && len(got.Notes) == 0 || len(got.Notes) == 0 {
		t.Errorf("Decode with a byte that is nothing: Lost = %d, Notes = %q, want a note", got.Lost, got.Notes)
	}
	if got := Decode([]byte(german), Hint{}); got.Guessed || len(got.Notes) > 0 {
		t.Errorf("Decode of good UTF-8: Notes = %q, want none", got.Notes)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(russian), "", "ru")
	f.Add(in(f, "windows-1251", russian), "koi8-r", "")
	f.Add([]byte("\xff\xfe<\x00r\x00"), "utf-16", "xx")
	f.Add([]byte("\x00<\x00r"), "iso-2022-jp", "ja")
	f.Fuzz(func(t *testing.T, b []byte, http, lang string) {
		got := Decode(b, Hint{HTTP: http, Lang: lang})
		if !utf8.Valid(got.UTF8) {
			t.Errorf("Decode(%q) is not UTF-8", b)
		}
		if len(bytes.TrimSpace(b)) > 8 && len(got.UTF8) == 0 {
			t.Errorf("Decode(%q) dropped everything", b)
		}
	})
}
