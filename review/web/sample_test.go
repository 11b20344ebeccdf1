package web_test

import (
	"strings"
	"testing"
	"time"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/review"
	"nongrata/review/alert"
	"nongrata/review/reviewtest"
	"nongrata/review/web"
)

// A release is a text of our own as a source might have published it, with the words that
// each field was read from.
type release struct {
	source    ingest.SourceID
	kind      ingest.Kind
	of        country.Code
	lang      string
	title     string
	text      string
	receiving country.Code
	sending   country.Code
	count     extract.Count
	day       string
	words     map[string]string // field to words
	change    []reviewtest.Option
}

func n(i int) *int { return &i }

// releases wait in the queue of the sample desk.
var releases = []release{
	{source: "es-maec", kind: ingest.Ministry, of: "ES", lang: "es", receiving: "ES", sending: "RU", day: "2022-04-05",
		count: extract.Count{Min: n(25), Max: n(25), Qualifier: extract.About, Phrase: "unos 25"},
		title: "El Gobierno acuerda la salida de unos 25 miembros de la Embajada de Rusia",
		text:  "El ministro ha anunciado hoy, tras el Consejo de Ministros, que España expulsa a unos 25 diplomáticos y miembros del personal de la Embajada rusa en Madrid. Deberán abandonar el país en los próximos días. La lista definitiva se comunicará a la Embajada. El embajador no figura en ella.",
		words: map[string]string{"receiving_state": "España", "sending_state": "rusa", "trigger": "expulsa", "count": "unos 25", "deadline": "en los próximos días"},
		change: []reviewtest.Option{func(c *extract.Candidate) {
			c.Deadline = &extract.Deadline{Phrase: "en los próximos días"}
			c.Staff = []extract.StaffKind{extract.Diplomatic, extract.Technical}
		}}},
	{source: "agency-north", kind: ingest.Wire, of: "GB", lang: "en", receiving: "ES", sending: "RU", day: "2022-04-05",
		count: extract.Count{Min: n(25), Qualifier: extract.AtLeast, Phrase: "at least 25"},
		title: "Spain orders out at least 25 at Russian embassy",
		text:  "MADRID, April 5 - Spain will expel at least 25 Russian diplomats and embassy staff, its foreign minister said on Tuesday. Germany, with 40, and France took the same step a day before. More than 100 Russians were accredited in Madrid.",
		words: map[string]string{"receiving_state": "Spain will", "trigger": "expel", "sending_state": "Russian diplomats", "count": "at least 25"}},
	{source: "outlet-madrid", kind: ingest.Outlet, of: "ES", lang: "es", receiving: "ES", sending: "RU", day: "2022-04-05",
		count: extract.ExactCount(27, "27"), title: "Serán 27 los expulsados de la Embajada rusa",
		text:   "La cifra final asciende a 27 personas, según fuentes diplomáticas. España había hablado por la mañana de unas 25. Rusia anuncia una respuesta.",
		words:  map[string]string{"receiving_state": "España", "count": "27 personas", "sending_state": "Rusia"},
		change: []reviewtest.Option{reviewtest.Status(extract.Reported), reviewtest.Confidence(.78)}},
	{source: "jp-mofa", kind: ingest.Ministry, of: "JP", lang: "ja", receiving: "JP", sending: "RU", day: "2022-04-08",
		count: extract.ExactCount(8, "8名"), title: "在日ロシア大使館員等の国外退去について",
		text:  "本日、外務省は、駐日ロシア連邦大使を招致し、日本政府として、駐日ロシア大使館の外交官及びロシア通商代表部職員の計8名に対し、国外退去を求める旨を通告しました。",
		words: map[string]string{"receiving_state": "日本政府", "sending_state": "ロシア大使館", "trigger": "国外退去を求める", "count": "計8名"}},
	{source: "ma-agency", kind: ingest.Wire, of: "QA", lang: "ar", receiving: "MR", sending: "RU", day: "2022-04-06",
		count: extract.OpenCount("عدد من"), title: "طرد عدد من الدبلوماسيين الروس",
		text:  "أعلنت وزارة الخارجية الموريتانية يوم الأربعاء أنها قررت طرد عدد من الدبلوماسيين الروس العاملين في نواكشوط، وأمهلتهم 72 ساعة لمغادرة البلاد.",
		words: map[string]string{"receiving_state": "الموريتانية", "trigger": "طرد عدد", "sending_state": "الروس العاملين", "count": "عدد من الدبلوماسيين", "deadline": "72 ساعة"},
		change: []reviewtest.Option{func(c *extract.Candidate) {
			c.Deadline = &extract.Deadline{Phrase: "72 ساعة", By: "2022-04-09"}
		}}},
	{source: "gr-mfa", kind: ingest.Ministry, of: "GR", lang: "el", receiving: "GR", sending: "RU", day: "2022-04-06",
		count: extract.ExactCount(12, "δώδεκα"), title: "Ανακοίνωση του Υπουργείου Εξωτερικών",
		text:  "Οι ελληνικές αρχές κήρυξαν σήμερα ανεπιθύμητα πρόσωπα δώδεκα μέλη των ρωσικών διπλωματικών και προξενικών αποστολών. Ο Ρώσος πρέσβης ενημερώθηκε στο Υπουργείο.",
		words: map[string]string{"receiving_state": "ελληνικές", "trigger": "ανεπιθύμητα πρόσωπα", "count": "δώδεκα", "sending_state": "ρωσικών"}},
	{source: "outlet-vienna", kind: ingest.Outlet, of: "AT", lang: "de", receiving: "AT", sending: "RU", day: "2022-04-06",
		count: extract.OpenCount("mehrere"), title: "Wien prüft die Ausweisung mehrerer russischer Diplomaten",
		text:   "Österreich erwägt nach Angaben aus Regierungskreisen, mehrere russische Diplomaten auszuweisen. Entschieden ist nichts.",
		words:  map[string]string{"receiving_state": "Österreich", "status": "erwägt", "count": "mehrere", "sending_state": "russische Diplomaten", "trigger": "auszuweisen"},
		change: []reviewtest.Option{reviewtest.Status(extract.Considered), reviewtest.Confidence(.71)}},
	{source: "ru-mid", kind: ingest.Ministry, of: "RU", lang: "ru", receiving: "RU", sending: "IE", day: "2022-04-06",
		count: extract.ExactCount(2, "двое"), title: "О вызове посла Ирландии",
		text:   "Послу Ирландии вручена нота. В ответ на высылку российских дипломатов из Дублина двое сотрудников посольства Ирландии в Москве объявлены персонами нон грата. Им надлежит покинуть Россию.",
		words:  map[string]string{"count": "двое", "sending_state": "Ирландии в Москве", "trigger": "объявлены персонами нон грата", "receiving_state": "Россию"},
		change: []reviewtest.Option{reviewtest.Answer()}},
}

// candidate builds the release as the extractor would have read it, its text in the archive.
func (r release) candidate(t *testing.T, st *stage) extract.Candidate {
	t.Helper()
	source := r.title + "\n" + r.text
	h, err := st.archive.Put(t.Context(), []byte(source))
	if err != nil {
		t.Fatal(err)
	}
	raw, err := st.archive.Put(t.Context(), []byte("<html><title>"+r.title+"</title><p>"+r.text+"</p></html>"))
	if err != nil {
		t.Fatal(err)
	}
	opts := []reviewtest.Option{reviewtest.From(r.source, r.kind, r.of), reviewtest.Counted(r.count), func(c *extract.Candidate) {
		c.AnnouncedBy = r.of
		p := c.Provenance
		p.Item.Title, p.Item.Lang, p.Lang, p.Opening = r.title, r.lang, r.lang, r.text[:min(len(r.text), 280)]
		p.Item.Evidence = []ingest.Capture{{Hash: raw, URL: "https://" + string(r.source) + ".example/1", Status: 200, MediaType: "text/html",
			At: p.Item.Published.Add(time.Minute), Size: 18_432}}
		c.Evidence = nil
		for field, words := range r.words {
			i := strings.Index(r.text, words)
			if i < 0 {
				t.Fatalf("release of %s: %q is not in the text", r.source, words)
			}
			start := len(r.title) + 1 + i
			c.Evidence = append(c.Evidence, extract.Span{Field: field, Start: start, End: start + len(words), Quote: words})
		}
	}}
	c := reviewtest.Candidate(r.receiving, r.sending, r.day, append(opts, r.change...)...)
	c.Provenance.Text = h
	return c
}

// sampleDesk serves the wave of 2022 in the middle of 6 April: approved, waiting in every
// class, changed after approval, with texts in several languages.
func sampleDesk(t *testing.T, change ...func(*web.Options)) *stage {
	t.Helper()
	f := reviewtest.NewDesk(t)
	f.ApproveFacts(t, func(x reviewtest.Fact) bool {
		return strings.HasPrefix(x.ID, "A-2022") && x.Day <= "2022-04-04" || x.ID == "A-20220405-IT-RU" || x.ID == "A-20220405-DK-RU"
	})
	st := newStage(t, f, change...)
	for _, r := range releases {
		f.Clock.SetDay(t, r.day)
		f.MustFile(t, r.candidate(t, st))
	}
	f.Clock.Set(time.Date(2022, 4, 8, 14, 2, 0, 0, time.UTC))
	st.log.all = sampleDeliveries(t, st)
	return st
}

func sampleDeliveries(t *testing.T, st *stage) []alert.Delivery {
	t.Helper()
	all, err := st.Queue(t.Context(), review.Filter{})
	if err != nil || len(all) < 2 {
		t.Fatalf("Queue = %d cases, %v", len(all), err)
	}
	at := time.Date(2022, 4, 8, 9, 30, 0, 0, time.UTC)
	m := func(c review.Case) review.Outbound {
		return review.Outbound{ID: c.ID, Topic: review.TopicAlert, Kind: review.KindUnconfirmed, Case: &c}
	}
	return []alert.Delivery{
		{ID: "1", Channel: "webhook", Message: m(all[0]), State: alert.Done, Why: "A ministry’s own word, new act.", Attempts: 1, Created: at},
		{ID: "2", Channel: "desk-mail", Message: m(all[0]), State: alert.Waiting, Why: "A ministry’s own word, new act.", Attempts: 3,
			Error: "dial tcp 192.0.2.7:587: connect: connection refused", Created: at, Next: at.Add(5 * time.Hour)},
		{ID: "3", Channel: "webhook", Message: m(all[1]), State: alert.Skipped, Why: "Confidence 0.71 is under 0.80 and no official source tells it.", Created: at},
	}
}

// someSources have one of every sort of health.
func someSources(clock *reviewtest.Clock) func() []ingest.SourceStatus {
	return func() []ingest.SourceStatus {
		now := clock.Now()
		src := func(id, name string, kind ingest.Kind, of country.Code, lang string) ingest.Source {
			return ingest.Source{ID: ingest.SourceID(id), Name: name, Kind: kind, Country: of, Languages: []string{lang}, Method: ingest.Feed}
		}
		good := ingest.State{Health: ingest.Unchanged, LastPoll: now.Add(-4 * time.Minute), LastOK: now.Add(-4 * time.Minute), LastItem: now.Add(-50 * time.Minute), Next: now.Add(6 * time.Minute), Items: 12}
		bad := ingest.State{Health: ingest.Blocked, Error: "GET https://ma-agency.example/feed: 403 Forbidden", LastPoll: now.Add(-9 * time.Minute), LastOK: now.Add(-30 * time.Hour), LastItem: now.Add(-31 * time.Hour), Next: now.Add(20 * time.Minute), Failures: 7}
		none := ingest.State{Health: ingest.NoMatch, Error: `selector "ul.news li": nothing on the page`, LastPoll: now.Add(-2 * time.Minute), Next: now.Add(30 * time.Minute), Failures: 1}
		off := src("low-one", "Ministry of Foreign Affairs of Exampleland", ingest.Ministry, "FJ", "en")
		off.Disabled, off.Note = true, "Address not confirmed."
		return []ingest.SourceStatus{
			{Source: src("es-maec", "Ministerio de Asuntos Exteriores", ingest.Ministry, "ES", "es"), State: good},
			{Source: src("jp-mofa", "外務省", ingest.Ministry, "JP", "ja"), State: good},
			{Source: src("gr-mfa", "Υπουργείο Εξωτερικών", ingest.Ministry, "GR", "el"), State: good},
			{Source: src("ru-mid", "МИД России", ingest.Ministry, "RU", "ru"), State: none},
			{Source: src("ma-agency", "وكالة الأنباء", ingest.Wire, "QA", "ar"), State: bad},
			{Source: src("agency-north", "Northern Agency", ingest.Wire, "GB", "en"), State: good},
			{Source: src("outlet-madrid", "Diario de Madrid", ingest.Outlet, "ES", "es"), State: ingest.State{Health: ingest.Untried}},
			{Source: src("outlet-vienna", "Wiener Blatt", ingest.Outlet, "AT", "de"), State: good},
			{Source: off},
		}
	}
}
