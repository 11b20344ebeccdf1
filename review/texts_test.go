package review_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/ingest/ingesttest/raced"
	rt "nongrata/review/reviewtest"
)

// A wording is how one kind of source would tell an act, in the project's own sentences. N
// stands for the people, H for the host, T for the target, D for the day.
type wording struct {
	source, lang string
	kind         ingest.Kind
	of           func(x rt.Fact) country.Code
	against      country.Code // only of acts against it; "" is any
	title, text  string
	late         int // days until it is printed
}

func wordings() []wording {
	host := func(x rt.Fact) country.Code { return x.Receiving }
	target := func(x rt.Fact) country.Code { return x.Sending }
	abroad := func(rt.Fact) country.Code { return "CH" }
	return []wording{
		{"host", "en", ingest.Ministry, host, "", "Statement on the embassy of T", "The ministry has declared N of the embassy of T persona non grata. The ambassador was summoned and told of it today.", 0},
		{"target", "en", ingest.Ministry, target, "", "On the step taken by H", "H has declared N of our embassy persona non grata. We regret this step.", 0},
		{"wire-a", "en", ingest.Wire, abroad, "", "H expels N of T", "H is expelling N of T, its foreign ministry said on D.", 0},
		{"wire-b", "en", ingest.Wire, abroad, "", "H orders N of T to leave", "The government of H on D ordered N of T to leave the country within a week, officials said.", 0},
		{"paper", "en", ingest.Outlet, abroad, "", "N of T told to go", "H announced on D that it is expelling N of T. The embassy made no comment.", 1},
		{"host-de", "de", ingest.Ministry, host, "RU", "Erklärung zur russischen Botschaft", "Das Ministerium hat heute N russische Diplomaten zu unerwünschten Personen erklärt.", 0},
		{"host-fr", "fr", ingest.Ministry, host, "RU", "Déclaration sur l’ambassade de Russie", "Le ministère a décidé aujourd’hui d’expulser N diplomates russes.", 0},
		{"host-es", "es", ingest.Ministry, host, "RU", "Comunicado sobre la embajada de Rusia", "El ministerio ha decidido hoy expulsar a N diplomáticos rusos.", 0},
	}
}

func (w wording) people(x rt.Fact) string {
	if w.lang != "en" {
		return x.Count.Phrase
	}
	switch {
	case x.Ambassador && x.Count.Phrase == "1":
		return "the ambassador"
	case x.Count.Phrase == "":
		return "several diplomats"
	case x.Count.Phrase == "1":
		return "a diplomat"
	}
	return x.Count.Phrase + " diplomats"
}

func (w wording) item(x rt.Fact) (ingest.Item, string) {
	day, err := time.Parse(time.DateOnly, x.Day)
	if err != nil {
		panic(err) // facts are checked by their reader
	}
	fill := strings.NewReplacer("N", w.people(x), "H", x.Receiving.Name(), "T", x.Sending.Name(), "D", day.Format("2 January 2006"))
	say := func(s string) string { // whole words only
		words := strings.Fields(s)
		for i, word := range words {
			if bare := strings.TrimRight(word, ",."); len(bare) == 1 && strings.Contains("NHTD", bare) {
				words[i] = fill.Replace(bare) + word[len(bare):]
			}
		}
		return strings.Join(words, " ")
	}
	of := w.of(x)
	it := ingest.Item{Source: ingest.SourceID(w.source + "-" + strings.ToLower(string(of))), Kind: w.kind, Country: of, Lang: w.lang,
		Title: say(w.title), Published: day.AddDate(0, 0, w.late).Add(9 * time.Hour), URL: "https://" + w.source + ".example/" + x.ID}
	it.Fetched = it.Published.Add(time.Minute)
	it.ID = ingest.ItemID(it.Source, it.URL)
	text := say(w.text)
	it.Revision = ingest.RevisionOf(it.Title, text)
	return it, text
}

// TestGroupingOfTexts has the extractor read every dated expulsion of the facts as eight sources
// would tell it, in four languages, and measures how the desk puts the claims together. What
// the extractor does not find is counted apart.
func TestGroupingOfTexts(t *testing.T) {
	r := newReader(t)
	gold, texts, silent := map[string]string{}, 0, map[string]int{}
	for _, fact := range raced.Part(t, "facts", rt.Facts(), 6) {
		if !fact.Dated() || fact.Measure != extract.Expulsion || !fact.Status.Act() {
			continue
		}
		for _, w := range wordings() {
			if w.against != "" && (fact.Sending != w.against || fact.Count.Open() || fact.Ambassador || fact.Count.Phrase == "1") {
				continue
			}
			it, text := w.item(fact)
			texts++
			read := r.read(t, it, text)
			if len(read) == 0 {
				silent[w.source]++
			}
			for _, c := range read {
				gold[c.ID] = fact.ID
			}
		}
	}
	slices.SortStableFunc(r.found, byPublished)
	f, placed, ids := rt.NewDesk(t), map[string]string{}, []string{}
	for _, c := range r.found {
		f.MustFile(t, c)
		ids = append(ids, c.ID)
	}
	for _, c := range r.found {
		placed[c.ID] = f.CaseOf(t, c.ID).ID
	}
	t.Logf("%d texts, %d candidates, nothing found in %v", texts, len(ids), silent)
	if len(ids) < texts*9/10 {
		t.Errorf("%d candidates of %d texts: too few to measure", len(ids), texts)
	}
	score(ids, gold, placed).within(t, 0.97, 0.005)
}
