package extract

import (
	"bytes"
	"strings"
	"testing"
	"testing/quick"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"
)

// broken reads text, which is UTF-8, as browsers read a charset.
func broken(m *charmap.Charmap, text string) string {
	var b strings.Builder
	for i := range len(text) {
		r := m.DecodeByte(text[i])
		if r == utf8.RuneError {
			r = rune(text[i])
		}
		b.WriteRune(r)
	}
	return b.String()
}

func TestMendMisread(t *testing.T) {
	for _, text := range []string{
		"Litva vyhostila čtyři ruské diplomaty, řekla mluvčí. „Mají pět dní.“",
		"Москва высылает двух дипломатов Эстонии – ответная мера, И ещё раз",
		"L’Élysée a expulsé 35 diplomates « à statut » russes",
		"Αθήνα: απελαύνονται δώδεκα μέλη",
		"外交部宣布驱逐三名外交官",
		"Österreich weist vier Diplomaten aus, so das Außenamt",
	} {
		for _, m := range []*charmap.Charmap{charmap.Windows1252, charmap.Windows1250, charmap.Windows1251, charmap.ISO8859_1} {
			title, got, notes := mend("x", broken(m, text))
			if got != text || title != "x" || len(notes) != 1 {
				t.Errorf("mend(%q as %s) = %q, %q, want the text", text, m, got, notes)
			}
		}
		if _, got, notes := mend("", text); got != text || notes != nil {
			t.Errorf("mend(%q) = %q, %q, want it untouched", text, got, notes)
		}
	}
}

func TestMendKeeps(t *testing.T) {
	for _, text := range []string{
		"", "plain", "NÃO, SENHOR: AÇÃO", "Â° alone", "café crème brûlée à gogo", "Țară și Ţară",
		"ÄÖÜ äöü ÄÄ", "AT&T and R&D; B&B", "fish & chips; peas", "&unknown-thing;", "Ð and Þ, said Ásgeir",
		"РСС и ФРГ", "Р С", "naïve “quotes” – dash… €5",
	} {
		if _, got, notes := mend("", text); got != text || notes != nil {
			t.Errorf("mend(%q) = %q, %q, want it untouched", text, got, notes)
		}
	}
}

// TestMendPart pins that what was not misread stays beside what was.
func TestMendPart(t *testing.T) {
	part := broken(charmap.Windows1252, "Češi vyhošťují čtyři diplomaty, říká ministryně")
	_, got, _ := mend("", "„"+" "+part+" “")
	if want := "„ Češi vyhošťují čtyři diplomaty, říká ministryně “"; got != want {
		t.Errorf("mend(partly misread) = %q, want %q", got, want)
	}
	spaced := strings.ReplaceAll(broken(charmap.Windows1252, "voilà déjà où à présent"), "\u00a0", " ")
	if _, got, _ := mend("", spaced); got != "voilà déjà où à présent" {
		t.Errorf("mend(%q) = %q, want the no-break space of à back", spaced, got)
	}
}

func TestMendEntities(t *testing.T) {
	for text, want := range map[string]string{
		"R&eacute;publique tch&#232;que": "République tchèque",
		"three&nbsp;diplomats":           "three\u00a0diplomats",
		"&amp;quot;spies&amp;quot;":      `"spies"`,
	} {
		if _, got, notes := mend("", text); got != want || len(notes) != 1 {
			t.Errorf("mend(%q) = %q, %q, want %q", text, got, notes, want)
		}
	}
}

func TestMendMarkup(t *testing.T) {
	for text, want := range map[string]string{
		"<p>Norway expels <b>three</b> diplomats.</p><p>They\nleave today.</p>": "Norway expels three diplomats.\n\nThey leave today.",
		"&lt;p class=&quot;x&quot;&gt;Peru&lt;/p&gt; acts":                      "Peru\n\nacts",
		"one<br>two<br/>three<BR />four":                                        "one\ntwo\nthree\nfour",
		"with <a href=\"/x?a=1\" target=_blank>a link</a> in it\nnext line":     "with a link in it\nnext line",
		"<script>if (a < b) x();</script>text<style>p > a {}</style>":           "text",
		"<!-- note -->Peru <em>acts</em><!-- cut":                               "Peru acts<!-- cut",
		"5 < 6 and <i>7</i> > 3, <name> said":                                   "5 < 6 and 7 > 3, <name> said",
		"<div>A\n\nB</div>":                                                     "A\n\nB",
		"<ul><li>Peru</li><li>Chile</li></ul>":                                  "Peru\n\nChile",
	} {
		if _, got, notes := mend("", text); got != want || len(notes) == 0 {
			t.Errorf("mend(%q) = %q, %q, want %q", text, got, notes, want)
		}
	}
	for _, text := range []string{"a < b and c > d", "<5", "x<y>z", "I <3 it", "<name> said </name>", "<b", "<p", "a <b> c", "<i> for one",
		"mail <a@b.org>, </>", "<!-- no end", "-> <- <-- -->"} {
		if _, got, notes := mend(text, text); got != text || notes != nil {
			t.Errorf("mend(%q) = %q, %q, want it untouched", text, got, notes)
		}
	}
	if title, _, _ := mend("<b>Norway</b>\n<br>expels", ""); title != "Norway expels" {
		t.Errorf("mend(title in HTML) = %q, want one line", title)
	}
}

// TestBrokenInput pins that an act is read alike in every state that a text may be in.
func TestBrokenInput(t *testing.T) {
	x := mustDefault(t)
	full := strings.NewReplacer("3", "３").Replace
	for _, c := range []struct {
		name, lang, title, text string
		from, to                string
		count                   int
	}{
		{"misread title and text", "cs", broken(charmap.Windows1252, "Litva vyhošťuje čtyři ruské diplomaty"), broken(charmap.Windows1252, "Oznámila to mluvčí ministerstva zahraničí."), "RU", "LT", 4},
		{"misread as Cyrillic", "", "", broken(charmap.Windows1251, "Литва высылает четырёх российских дипломатов, сообщили в МИД."), "RU", "LT", 4},
		{"no space after full stops", "en", "", "The talks ended on Monday.Norway expels three Russian diplomats.They have a week.", "RU", "NO", 3},
		{"zero-width and bidi marks", "en", "", "\u202aNor\u200bway\u202c ex\u200bpels \u2067three\u2069 Rus\ufeffsian diplo\u200dmats.", "RU", "NO", 3},
		{"soft hyphens", "de", "", "Nor\u00adwegen weist drei rus\u00adsi\u00adsche Diplo\u00adma\u00adten aus.", "RU", "NO", 3},
		{"duplicated lines", "en", "Norway expels three Russian diplomats", "Norway expels three Russian diplomats\nNorway expels three Russian diplomats\n\nNorway expels three Russian diplomats.", "RU", "NO", 3},
		{"capitals", "en", "NORWAY EXPELS THREE RUSSIAN DIPLOMATS", "", "RU", "NO", 3},
		{"capitals with accents", "cs", "LITVA VYHOŠŤUJE ČTYŘI RUSKÉ DIPLOMATY", "", "RU", "LT", 4},
		{"capitals, Turkish", "tr", "LİTVANYA DÖRT RUS DİPLOMATI SINIR DIŞI ETTİ", "", "RU", "LT", 4},
		{"capitals, Greek without accents", "el", "Η ΕΛΛΑΔΑ ΑΠΕΛΑΥΝΕΙ ΤΡΕΙΣ ΡΩΣΟΥΣ ΔΙΠΛΩΜΑΤΕΣ", "", "RU", "GR", 3},
		{"entities", "fr", "", "La Norv&egrave;ge expulse&nbsp;trois diplomates russes.", "RU", "NO", 3},
		{"HTML", "en", "<b>Oslo</b> acts", "<p>Norway <strong>expels</strong> three\n<a href=\"/ru\">Russian</a>&nbsp;diplomats.</p>\n<p>Bergen</p>", "RU", "NO", 3},
		{"typographic apostrophes", "fr", "", "L’Estonie expulse trois diplomates de l’ambassade de Russie.", "RU", "EE", 3},
		{"typewriter apostrophes", "fr", "", "L'Estonie expulse trois diplomates de l'ambassade de Russie.", "RU", "EE", 3},
		{"decomposed", "cs", "", norm.NFD.String("Litva vyhošťuje čtyři ruské diplomaty."), "RU", "LT", 4},
		{"decomposed, Vietnamese", "vi", "", norm.NFD.String("Na Uy trục xuất ba nhà ngoại giao Nga."), "RU", "NO", 3},
		{"full-width digits", "ja", "", full("ノルウェーはロシアの外交官3人を追放した。"), "RU", "NO", 3},
		{"Arabic-Indic digits", "ar", "", "النرويج تطرد ٣ دبلوماسيين روس.", "RU", "NO", 3},
		{"Persian digits", "fa", "", "نروژ ۳ دیپلمات روسیه را اخراج کرد.", "RU", "NO", 3},
		{"no-break spaces", "en", "", "Norway\u00a0expels\u202f3\u00a0Russian\u00a0diplomats.", "RU", "NO", 3},
		{"invalid bytes", "en", "", "Norway expels three \xff Russian diplomats.", "RU", "NO", 3},
		{"carriage returns", "en", "", "Norway expels three\r\nRussian diplomats.\r\n", "RU", "NO", 3},
	} {
		doc := Document{Lang: c.lang, Title: c.title, Text: c.text, Published: "2022-04-05"}
		got := x.Extract(doc).Candidates
		if len(got) != 1 || string(got[0].Receiving()) != c.to || string(got[0].Sending()) != c.from ||
			got[0].Count.Min == nil || *got[0].Count.Min != c.count {
			t.Errorf("%s: Extract(%q) = %s, want %s expels %d of %s", c.name, doc.Source(), brief(got), c.to, c.count, c.from)
			continue
		}
		for _, e := range got[0].Evidence {
			if doc.Source()[e.Start:e.End] != e.Quote {
				t.Errorf("%s: span %d-%d = %q, want %q", c.name, e.Start, e.End, doc.Source()[e.Start:e.End], e.Quote)
			}
		}
	}
}

func brief(all []Candidate) string {
	var out []string
	for _, c := range all {
		out = append(out, string(c.Receiving())+" expels "+c.Count.String()+" of "+string(c.Sending()))
	}
	return "[" + strings.Join(out, ", ") + "]"
}

// TestExplainMended pins that repairs are shown.
func TestExplainMended(t *testing.T) {
	x := mustDefault(t)
	doc := Document{Lang: "cs", Text: broken(charmap.Windows1252, "Litva vyhošťuje čtyři ruské diplomaty.")}
	var out bytes.Buffer
	if err := Explain(&out, doc, x.Extract(doc)); err != nil {
		t.Fatal(err)
	}
	if want := "mended: 5 characters in UTF-8 had been read as windows-1252"; !strings.Contains(out.String(), want) {
		t.Errorf("Explain = %s, want %q in it", out.String(), want)
	}
}

// TestMendAny pins that mending never breaks a text, and that mending twice changes nothing
// that mending once has settled in plain text.
func TestMendAny(t *testing.T) {
	if err := quick.Check(func(text string) bool {
		_, got, _ := mend("", text)
		return utf8.ValidString(got)
	}, nil); err != nil {
		t.Error(err)
	}
}
