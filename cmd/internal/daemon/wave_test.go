package daemon

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/review"
)

// waveSite serves a ministry's act of today, and an empty list of another ministry.
func waveSite(t *testing.T) string {
	t.Helper()
	mux := http.NewServeMux()
	srv := httptest.NewServer(mux)
	t.Cleanup(srv.Close)
	serve := func(path, item string) {
		mux.HandleFunc("GET "+path, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/rss+xml")
			fmt.Fprintf(w, `<rss version="2.0"><channel><title>Ministry</title><link>%s</link>%s</channel></rss>`, srv.URL, item)
		})
	}
	serve("/feed.xml", fmt.Sprintf(`<item><title>Statement</title><guid isPermaLink="false">s1</guid><link>%s/s1.html</link><pubDate>%s</pubDate><description>%s</description></item>`,
		srv.URL, time.Now().UTC().Format(time.RFC1123Z), statement))
	serve("/ee.xml", `<item><title>Visit</title><guid isPermaLink="false">v1</guid><description>The minister travels.</description></item>`)
	return srv.URL
}

// A ministry's new act has the sources of its peers watched more closely, also when reading is
// the work of another process.
func TestWave(t *testing.T) {
	for _, apart := range []bool{false, true} {
		t.Run(fmt.Sprintf("apart=%v", apart), func(t *testing.T) {
			base := waveSite(t)
			o := options(t.TempDir(), base, "http://127.0.0.1:1/hook")
			peer := ministry(base)
			peer.ID, peer.Country, peer.URL = "ee-vm", "EE", base+"/ee.xml"
			o.Sources[0].FullText, peer.FullText = true, true
			o.Sources = append(o.Sources, peer)
			if apart {
				o.NATS, o.Roles = cluster(t), []string{RoleIngest}
				reader := o
				reader.Data, reader.Roles = t.TempDir(), []string{RoleExtract}
				start(t, reader)
			}
			d, _ := start(t, o)
			if st := surging(t, d, "ee-vm"); st.Surge.Why != "Lithuania acts against Russia, and both are of the European Union" {
				t.Errorf("Estonia's source is sped up because %q", st.Surge.Why)
			}
		})
	}
}

// surging waits until a source is in a surge, in memory and in the store, and returns its state.
func surging(t *testing.T, d *Daemon, id ingest.SourceID) ingest.State {
	t.Helper()
	deadline := time.After(within)
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for {
		kept, err := d.db.States(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, st := range d.Sources() {
			if st.Source.ID == id && st.State.Surge.On(time.Now()) && kept[id].Surge == st.State.Surge {
				return st.State
			}
		}
		select {
		case <-tick.C:
		case <-deadline:
			t.Fatalf("source %s is in no surge", id)
		}
	}
}

// A backlog is no news: neither a candidate whose text is days old nor an act approved days later
// has any source watched more closely; today's has.
func TestNoWaveOfOldActs(t *testing.T) {
	base := waveSite(t)
	o := options(t.TempDir(), base, "http://127.0.0.1:1/hook")
	peer := ministry(base)
	peer.ID, peer.Country, peer.URL = "ee-vm", "EE", base+"/ee.xml"
	o.Sources, o.Roles = []ingest.Source{peer}, []string{RoleIngest}
	d, _ := start(t, o)
	now := time.Now().UTC()
	lt, ru := country.Code("LT"), country.Code("RU")
	surges := func() bool { return d.Sources()[0].State.Surge.On(time.Now()) }
	hear := func(age time.Duration) {
		t.Helper()
		it := ingest.Item{ID: "i1", Kind: ingest.Ministry, Published: now.Add(-age), Fetched: now}
		c := extract.Candidate{ReceivingState: &lt, SendingState: &ru, Measure: extract.Expulsion, Status: extract.Announced,
			New: true, Confidence: 1, Provenance: &extract.Provenance{Item: it}}
		if err := d.hearCandidate(t.Context(), c); err != nil {
			t.Fatal(err)
		}
	}
	approve := func(age time.Duration) {
		t.Helper()
		e := new(review.Expulsion)
		e.ReceivingState, e.SendingState, e.AnnouncedOn = "LT", "RU", now.Add(-age).Format(time.DateOnly)
		if err := d.hearExpulsion(t.Context(), review.Outbound{Kind: review.KindNew, Event: e, At: now}); err != nil {
			t.Fatal(err)
		}
	}
	hear(50 * time.Hour)
	approve(96 * time.Hour)
	if surges() {
		t.Error("an old act makes a wave")
	}
	approve(0)
	if !surges() {
		t.Error("an act of today makes none")
	}
}
