package lexicon

import (
	"strings"
	"testing"
	"testing/fstest"
)

func TestRead(t *testing.T) {
	s, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	const lithuanian = "Lietuva išsiunčia keturis Rusijos diplomatus, pranešė Užsienio reikalų ministerija"
	for _, c := range []struct {
		name, tag, text, want string
		relevant              bool
	}{
		{"as declared", "lt", lithuanian, "lt", true},
		{"undeclared", "", lithuanian, "lt", true},
		{"declared wrongly", "en", lithuanian, "lt", true},
		{"declared wrongly, another script", "en", "Москва высылает двух дипломатов Литвы", "ru", true},
		{"declared, too short to tell", "sk", "Persona non grata", "sk", true},
		{"declared, a neighbour's text", "hr", "Srbija proteruje dvoje diplomata", "hr", true},
		{"of a group", "no", "Noreg viser ut tre diplomatar og seier at dei ikkje kan bli verande i landet", "nn", true},
		{"of a group, the other", "no", "Norge viser ut tre diplomater og sier at de ikke kan bli værende i landet", "nb", true},
		{"of a group, one script", "sh", "Србија протерује двоје дипломата", "sr", true},
		{"a further code", "zh-TW", "臺灣驅逐兩名外交官", "zh", true},
		{"decomposed", "", "Litva vys\u030cle sve\u0301 pracovni\u0301ky domu\u030a, r\u030cekla ministryne\u030c", "cs", true},
		{"nothing told", "en", "The council met on Tuesday to talk about the new bridge over the river.", "en", false},
	} {
		l, relevant := s.Read(c.tag, c.text)
		if l == nil || l.Code != c.want || relevant != c.relevant {
			t.Errorf("%s: Read(%q, %.30q) = %v, %t, want %s, %t", c.name, c.tag, c.text, code(l), relevant, c.want, c.relevant)
		}
	}
}

func code(l *Language) string {
	if l == nil {
		return "none"
	}
	return l.Code
}

func TestReadUnknown(t *testing.T) {
	s, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"", "1 2 3", "ᚠᚢᚦᚨᚱᚲ ᚷᚹᚺᚾᛁᛃ ᛇᛈᛉᛊᛏᛒ"} {
		if l, relevant := s.Read("", text); l != nil || relevant {
			t.Errorf("Read(%q) = %s, %t, want none", text, code(l), relevant)
		}
	}
}

// TestDetectOwn pins that a user's language, which has no profile, is told by its commonest
// words, and that it takes no text from the others.
func TestDetectOwn(t *testing.T) {
	own := fstest.MapFS{
		"qx.lex":    {Data: []byte("language Own\n[common]\nka, ne, lo, mita, sur\n[trigger measure=expulsion voice=active]\npelur\n")},
		"qx.states": {Data: []byte(tinyStates)},
	}
	s, err := Load(Embedded(), own)
	if err != nil {
		t.Fatal(err)
	}
	if l := s.Detect("mita sur ka velobat lo pelur ne sur domo ka mita"); code(l) != "qx" {
		t.Errorf("Detect(own) = %s, want qx", code(l))
	}
	if l := s.Detect("The council met on Tuesday to talk about the bridge"); code(l) != "en" {
		t.Errorf("Detect(English) = %s, want en", code(l))
	}
}

func TestClipText(t *testing.T) {
	for _, c := range []struct {
		text string
		n    int
		want string
	}{
		{"one two", 10, "one two"},
		{"one two three", 9, "one two"},
		{strings.Repeat("д", 30), 7, "ддд"},
	} {
		if got := clipText(c.text, c.n); got != c.want {
			t.Errorf("clipText(%q, %d) = %q, want %q", c.text, c.n, got, c.want)
		}
	}
}
