package extract

import (
	"strings"
	"testing"
)

// TestTwoLanguages pins that a text which says everything twice is read once, and that what
// only one of the languages tells is found.
func TestTwoLanguages(t *testing.T) {
	x := mustDefault(t)
	const (
		lithuanian = "Lietuvos užsienio reikalų ministerija pranešė, kad iš šalies išsiunčiami keturi Rusijos ambasados diplomatai. Jie turi išvykti per penkias dienas, sako ministras, kuris šį sprendimą pavadino vieninteliu galimu.\n\n"
		english    = "The Ministry of Foreign Affairs of Lithuania said that four diplomats of the Russian embassy are expelled from the country. They have five days to leave, said the minister, who called this decision the only one possible.\n\n"
		other      = "Der Rat tagte am Dienstag und sprach über die neue Brücke, deren Bau im Frühjahr beginnen soll, wie die Bürgermeisterin sagte; das Holz ist teurer geworden als im Jahr zuvor.\n\n"
		weather    = "The council met on Tuesday to talk about the new bridge over the river, and the mayor said that the work would begin in spring, as the report noted earlier.\n\n"
	)
	for _, c := range []struct {
		name, text, lang string
		want             string
	}{
		{"twice", lithuanian + english, "lt", "[LT expels 4 of RU]"},
		{"twice, the other way", english + lithuanian, "en", "[LT expels 4 of RU]"},
		{"in the second only", weather + weather + weather + lithuanian, "en", "[LT expels 4 of RU]"},
		{"undeclared", other + other + english, "", "[LT expels 4 of RU]"},
		{"nothing in the second", english + other, "en", "[LT expels 4 of RU]"},
		{"nothing in either", weather + weather + other, "en", "[]"},
	} {
		doc := Document{Lang: c.lang, Title: "-", Text: c.text, Published: "2022-04-05"}
		got := x.Extract(doc)
		if brief(got.Candidates) != c.want {
			t.Errorf("%s: Extract = %s, want %s", c.name, brief(got.Candidates), c.want)
		}
		checkSpans(t, doc, got)
	}
}

func TestTail(t *testing.T) {
	for text, want := range map[string]string{
		"short one":                 "short one",
		strings.Repeat("д", 400):    strings.Repeat("д", 150),
		strings.Repeat("abc ", 200): strings.Repeat(" abc", 75),
		strings.Repeat("abc ", 200) + "\n" + strings.Repeat("d", 100): "\n" + strings.Repeat("d", 100),
		strings.Repeat("abc ", 200) + "\n" + "footer":                 strings.Repeat(" abc", 73) + " \nfooter",
	} {
		if got := tail(text); got != want {
			t.Errorf("tail(%.20q) = %q, want %q", text, got, want)
		}
	}
}
