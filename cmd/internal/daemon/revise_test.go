package daemon

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"nongrata/review"
	"nongrata/review/alert/alerttest"
	"nongrata/review/web/api"
)

// An office corrects and takes down what it has published.
type office struct {
	*httptest.Server
	mu              sync.Mutex
	teaser, article string
	status          int // of the article's page, once it is not 200
}

func openOffice(t *testing.T, teaser, article string) *office {
	t.Helper()
	p := &office{teaser: teaser, article: article}
	mux := http.NewServeMux()
	p.Server = httptest.NewServer(mux)
	t.Cleanup(p.Close)
	mux.HandleFunc("GET /feed.xml", func(w http.ResponseWriter, _ *http.Request) {
		teaser, _, _ := p.now()
		w.Header().Set("Content-Type", "application/rss+xml")
		fmt.Fprintf(w, release, p.URL, teaser)
	})
	mux.HandleFunc("GET /statement-17.html", func(w http.ResponseWriter, _ *http.Request) {
		_, article, status := p.now()
		if status != 0 {
			http.Error(w, "gone", status)
			return
		}
		fmt.Fprintf(w, `<!doctype html><html lang="en"><title>Statement</title><main><h1>Statement on members of the Russian embassy</h1><p>%s</p></main><footer>Read %d times</footer></html>`, article, time.Now().UnixNano())
	})
	return p
}

func (p *office) now() (teaser, article string, status int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.teaser, p.article, p.status
}

// change sets what is served from now on.
func (p *office) change(f func(*office)) {
	p.mu.Lock()
	defer p.mu.Unlock()
	f(p)
}

const expelsEight = `The Ministry of Foreign Affairs today summoned the Russian ambassador and informed him that Lithuania has declared 8 employees of the Russian embassy in Vilnius personae non gratae. They must leave the country within five days.`

var expelsEighteen = strings.Replace(expelsEight, "8 employees", "18 employees", 1)

// approved runs a daemon until the press office's statement has been approved as a case.
func approved(t *testing.T, p *office, change func(*Options)) (d *Daemon, hook *alerttest.Collector, id string) {
	t.Helper()
	hook = alerttest.NewCollector(t, alerttest.NewSecret(1))
	o := options(t.TempDir(), p.URL, hook.URL())
	if change != nil {
		change(&o)
	}
	d, _ = start(t, o)
	id = hook.Want(within, alerttest.Kind(review.KindUnconfirmed)).Event.Subject
	if _, err := dial(t, d.URL(), d.o.Data, "Ana Petrova").Decide(t.Context(), id, "", api.Decision{Verdict: review.Approve}); err != nil {
		t.Fatal(err)
	}
	hook.Want(within, alerttest.Kind(review.KindNew))
	if err := d.Settled(t.Context()); err != nil { // the page is on the list of those to be read again
		t.Fatal(err)
	}
	return d, hook, id
}

// A ministry corrects 8 to 18: one poll later the approved case is back in the queue with both
// versions side by side, and approving the correction changes the total, once.
func TestCorrectionInFeed(t *testing.T) {
	p := openOffice(t, "Eight members must leave.", expelsEight)
	d, hook, id := approved(t, p, nil)
	p.change(func(p *office) { p.teaser, p.article = "Corrected: eighteen members must leave.", expelsEighteen })
	if err := d.Check(t.Context(), "lt-urm"); err != nil {
		t.Fatal(err)
	}
	wantCorrected(t, d, id)
	desk := dial(t, d.URL(), d.o.Data, "Ana Petrova")
	if _, err := desk.Decide(t.Context(), id, "", api.Decision{Verdict: review.Approve}); err != nil {
		t.Fatal(err)
	}
	hook.Want(within, alerttest.Kind(review.KindCorrected))
	if tally, err := desk.Tally(t.Context(), review.Scope{}); err != nil || tally.Total != 18 || len(tally.Items) != 1 {
		t.Errorf("Tally = %d in %d items, %v, want 18 in 1", tally.Total, len(tally.Items), err)
	}
}

// wantCorrected checks that the case waits again with 18 beside 8, and shows both.
func wantCorrected(t *testing.T, d *Daemon, id string) {
	t.Helper()
	if err := d.Settled(t.Context()); err != nil {
		t.Fatal(err)
	}
	k, err := d.Desk().Case(t.Context(), id)
	if err != nil || !k.Waiting() || k.Class != review.ClassChange || review.CountText(k.Act.Count) != "18" || len(k.Claims) != 2 {
		t.Fatalf("case after the edit: waiting %v, class %d, %s of %d claims (%q), %v; want 18 waiting for a person",
			k.Waiting(), k.Class, review.CountText(k.Act.Count), len(k.Claims), k.Changed, err)
	}
	body := casePage(t, d, id)
	for _, want := range []string{"Edited by its publisher", "8 became 18", `<b class="new">8</b>`, `<b class="new">18</b>`, "1 source and 1 older version"} {
		if !strings.Contains(body, want) {
			t.Errorf("the case's page lacks %q", want)
		}
	}
}

func casePage(t *testing.T, d *Daemon, id string) string {
	t.Helper()
	token, err := os.ReadFile(filepath.Join(d.o.Data, TokenFile))
	if err != nil {
		t.Fatal(err)
	}
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, d.URL()+"/case/"+id, nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+strings.TrimSpace(string(token)))
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil || res.StatusCode != http.StatusOK {
		t.Fatalf("GET %s: %d, %v", req.URL, res.StatusCode, err)
	}
	return string(body)
}

// A silent edit of the page is seen without a word in the feed; what stands around the article is
// no edit; and a page that is taken down is said to be, while its stored copy is still there.
func TestSilentEditAndTakeDown(t *testing.T) {
	p := openOffice(t, "A statement of the ministry.", expelsEight)
	d, _, id := approved(t, p, nil)
	now := time.Now()
	round := func(later time.Duration) {
		t.Helper()
		if n, err := d.reread.Round(t.Context(), now.Add(later)); err != nil || n != 1 {
			t.Fatalf("reading again after %v: %d pages, %v, want 1", later, n, err)
		}
		if err := d.Settled(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	round(time.Hour) // the page counts its readers, no more
	if k, err := d.Desk().Case(t.Context(), id); err != nil || k.Waiting() || len(k.Claims) != 1 {
		t.Fatalf("case after a page that says the same: waiting %v, %d claims, %v", k.Waiting(), len(k.Claims), err)
	}
	if body := casePage(t, d, id); !strings.Contains(body, "it says the same") {
		t.Error("the case's page does not say that its source was read again")
	}
	p.change(func(p *office) { p.article = expelsEighteen })
	round(2 * time.Hour)
	wantCorrected(t, d, id)

	p.change(func(p *office) { p.status = http.StatusGone })
	round(3 * time.Hour)
	body := casePage(t, d, id)
	for _, want := range []string{"Taken down: the page has answered 410 since", "Stored copy"} {
		if !strings.Contains(body, want) {
			t.Errorf("the page of a case whose source is gone lacks %q", want)
		}
	}
	k, err := d.Desk().Case(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{expelsEight, expelsEighteen} {
		b, err := d.archive.Get(t.Context(), k.Claims[i].Candidate.Provenance.Item.Body.Hash)
		if err != nil || !strings.Contains(string(b), want) {
			t.Errorf("stored copy %d = %q, %v, want the page as it was", i, b, err)
		}
	}
}

// A page that is edited until it tells of nothing is shown to be, and the approved case comes back
// once that version has stood until the next look; deciding settles it.
func TestSilentRemoval(t *testing.T) {
	p := openOffice(t, "A statement of the ministry.", expelsEight)
	d, _, id := approved(t, p, nil)
	p.change(func(p *office) { p.article = "The minister received the ambassador of Peru for a farewell call." })
	now := time.Now()
	lookAgain(t, d, now.Add(time.Hour))
	if body := casePage(t, d, id); !strings.Contains(body, "the page as it is now tells of no such act") {
		t.Error("the case's page does not say that its source tells of it no more")
	}
	if k, err := d.Desk().Case(t.Context(), id); err != nil || k.Waiting() {
		t.Fatalf("case at the first look: waiting %v, %v; want it when the edit has stood", k.Waiting(), err)
	}
	lookAgain(t, d, now.Add(2*time.Hour))
	k, err := d.Desk().Case(t.Context(), id)
	if err != nil || !k.Waiting() || k.Class != review.ClassChange || !strings.HasSuffix(k.Changed, "it tells of this act no more.") {
		t.Fatalf("case at the next look: waiting %v, class %d, %q, %v; want a change that waits", k.Waiting(), k.Class, k.Changed, err)
	}
	if _, err := dial(t, d.URL(), d.o.Data, "Ana Petrova").Decide(t.Context(), id, "", api.Decision{Verdict: review.Approve}); err != nil {
		t.Fatal(err)
	}
	lookAgain(t, d, now.Add(4*time.Hour))
	if k, err := d.Desk().Case(t.Context(), id); err != nil || k.Waiting() {
		t.Errorf("case after a decision: waiting %v (%q), %v; want it settled", k.Waiting(), k.Changed, err)
	}
}

// A page that is edited until it tells of another pair opens a case of its own and brings the old
// one back, which names it.
func TestSilentChangeOfPair(t *testing.T) {
	p := openOffice(t, "A statement of the ministry.", expelsEight)
	d, _, id := approved(t, p, nil)
	p.change(func(p *office) { p.article = strings.ReplaceAll(expelsEight, "Russian", "Belarusian") })
	now := time.Now()
	lookAgain(t, d, now.Add(time.Hour))
	lookAgain(t, d, now.Add(2*time.Hour))
	fresh, err := d.Desk().Queue(t.Context(), review.Filter{Sending: "BY"})
	if err != nil || len(fresh) != 1 {
		t.Fatalf("queue of the new pair: %d cases, %v, want 1", len(fresh), err)
	}
	k, err := d.Desk().Case(t.Context(), id)
	if want := "it tells of another act now, Lithuania expels 8 Belarusian officials (case " + fresh[0].ID + ")."; err != nil || !k.Waiting() || !strings.HasSuffix(k.Changed, want) {
		t.Errorf("the old case: waiting %v, %q, %v; want %q", k.Waiting(), k.Changed, err, want)
	}
}

// lookAgain has the one page that is due at now read, and what comes of it filed.
func lookAgain(t *testing.T, d *Daemon, now time.Time) {
	t.Helper()
	if n, err := d.reread.Round(t.Context(), now); err != nil || n != 1 {
		t.Fatalf("Round = %d, %v, want 1", n, err)
	}
	if err := d.Settled(t.Context()); err != nil {
		t.Fatal(err)
	}
}
