package daemon

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/review"
	"nongrata/review/alert"
	"nongrata/review/alert/alerttest"
	"nongrata/review/web/api"
	"nongrata/review/web/client"
)

// within bounds every wait; it is far longer than anything here takes.
const within = 60 * time.Second

// release is one ministry statement as its feed carries it.
const release = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Ministry of Foreign Affairs</title><link>%[1]s</link>
<item><title>Statement on four members of the Russian embassy</title>
<guid isPermaLink="false">statement-17</guid><link>%[1]s/statement-17.html</link>
<pubDate>Fri, 18 Mar 2022 11:00:00 +0200</pubDate>
<description>&lt;p&gt;%[2]s&lt;/p&gt;</description></item>
</channel></rss>`

const statement = `The Ministry of Foreign Affairs today summoned the Russian ambassador and informed him that Lithuania has declared four employees of the Russian embassy in Vilnius personae non gratae. They must leave the country within five days. The ministry recalled that the embassy has 41 employees.`

// site serves the feed and the page of one ministry.
func site(t *testing.T) *httptest.Server {
	t.Helper()
	mux := http.NewServeMux()
	srv := httptest.NewServer(mux)
	t.Cleanup(srv.Close)
	mux.HandleFunc("GET /feed.xml", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/rss+xml")
		fmt.Fprintf(w, release, srv.URL, "A statement of the ministry.")
	})
	mux.HandleFunc("GET /statement-17.html", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintf(w, `<!doctype html><html lang="en"><title>Statement</title><main><h1>Statement on four members of the Russian embassy</h1><p>%s</p></main></html>`, statement)
	})
	return srv
}

// ministry is the source that reads the site.
func ministry(base string) ingest.Source {
	return ingest.Source{ID: "lt-urm", Name: "Ministry of Foreign Affairs", Kind: ingest.Ministry, Country: "LT",
		Languages: []string{"en"}, Method: ingest.Feed, URL: base + "/feed.xml", Domains: []string{"127.0.0.1"}}
}

// options are a whole daemon in dir that tells hook.
func options(dir, base, hook string) Options {
	o := Options{Version: "test", Sources: []ingest.Source{ministry(base)}, Loopback: true}
	o.Listen, o.Data = "127.0.0.1:0", dir
	o.Alerts = []alert.Config{{Name: "hook", Type: alert.TypeWebhook, URL: alert.Secret(hook), Secret: alert.Secret(alerttest.NewSecret(1))}}
	return o
}

// start runs a daemon until the test ends, or stop is called.
func start(t *testing.T, o Options) (d *Daemon, stop func()) {
	t.Helper()
	o.Log = slog.New(slog.NewTextHandler(t.Output(), nil))
	ctx, cancel := context.WithCancel(context.Background())
	d, err := New(ctx, o)
	if err != nil {
		cancel()
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- d.Run(ctx) }()
	stopped := false
	stop = func() {
		if stopped {
			return
		}
		stopped = true
		cancel()
		if err := <-done; err != nil {
			t.Errorf("Run = %v, want nil", err)
		}
		if err := d.Close(); err != nil {
			t.Errorf("Close = %v, want nil", err)
		}
	}
	t.Cleanup(stop)
	return d, stop
}

// dial returns a client of the daemon that has dir open, for the reviewer.
func dial(t *testing.T, url, dir, reviewer string) *client.Client {
	t.Helper()
	token, err := os.ReadFile(filepath.Join(dir, TokenFile))
	if err != nil {
		t.Fatal(err)
	}
	hc := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}, Timeout: within}
	c, err := client.New(client.Options{URL: url, Token: strings.TrimSpace(string(token)), Reviewer: reviewer, HTTP: hc})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// An item is served, found, filed, alerted, approved by a named reviewer over HTTP, counted,
// relayed and alerted again. Nothing is waited for but the alerts themselves.
func TestItemToAlert(t *testing.T) {
	hook := alerttest.NewCollector(t, alerttest.NewSecret(1))
	dir, base := t.TempDir(), site(t).URL
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	d, stop := start(t, options(dir, base, hook.URL()))
	defer stop()

	first := hook.Want(within, alerttest.Kind(review.KindUnconfirmed)).Event
	if first.Data.Case == nil || first.Data.Confirmed || first.Data.Class != "1st-hand" {
		t.Fatalf("first alert = %+v, want an unconfirmed first-hand case", first.Data)
	}
	act := first.Data.Case.Act
	if act.ReceivingState != "LT" || act.SendingState != "RU" || act.Count.Min == nil || *act.Count.Min != 4 {
		t.Errorf("case = %s→%s %+v, want LT→RU 4", act.ReceivingState, act.SendingState, act.Count)
	}
	ctx := t.Context()
	desk := dial(t, d.URL(), dir, "Ana Petrova")
	if _, err := desk.Decide(ctx, first.Subject, "", api.Decision{Verdict: review.Approve}); err != nil {
		t.Fatal(err)
	}
	second := hook.Want(within, alerttest.Kind(review.KindNew)).Event
	if e := second.Data.Expulsion; e == nil || e.Reviewer != "Ana Petrova" || !second.Data.Confirmed {
		t.Errorf("second alert = %+v, want an event confirmed by Ana Petrova", second.Data)
	}
	tally, err := desk.Tally(ctx, review.Scope{Sending: []country.Code{"RU"}})
	if err != nil || tally.Total != 4 || len(tally.Items) != 1 {
		t.Errorf("Tally = %d in %d items, %v, want 4 in 1", tally.Total, len(tally.Items), err)
	}
	wantWhole(t, d)
}

// wantWhole checks that one item became one of everything, and that the ledger is sound.
func wantWhole(t *testing.T, d *Daemon) {
	t.Helper()
	ctx := t.Context()
	cases, err := d.Desk().Cases(ctx, review.Filter{})
	if err != nil || len(cases) != 1 || len(cases[0].Claims) != 1 {
		t.Errorf("Cases = %d, %v, want one with one claim", len(cases), err)
	}
	entries, err := d.Desk().Audit(ctx, review.AuditFilter{})
	if err != nil || len(entries) != 1 {
		t.Errorf("Audit = %d entries, %v, want 1", len(entries), err)
	}
	if r, err := d.db.Verify(ctx, ""); err != nil || !r.OK() || r.Expulsions != 1 {
		t.Errorf("Verify = %+v, %v, want one event and no problem", r, err)
	}
	if dead, err := d.bus.DeadLetters(ctx, 10); err != nil || len(dead) != 0 {
		t.Errorf("DeadLetters = %v, %v, want none", dead, err)
	}
}

// What was handled before a restart is not handled again.
func TestRestart(t *testing.T) {
	hook := alerttest.NewCollector(t, alerttest.NewSecret(1))
	dir, base := t.TempDir(), site(t).URL
	_, stop := start(t, options(dir, base, hook.URL()))
	id := hook.Want(within, alerttest.Kind(review.KindUnconfirmed)).Event.Subject
	stop()

	d, stop := start(t, options(dir, base, hook.URL()))
	defer stop()
	if err := d.Check(t.Context(), "lt-urm"); err != nil {
		t.Fatal(err)
	}
	if err := d.Settled(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := dial(t, d.URL(), dir, "ana").Decide(t.Context(), id, "", api.Decision{Verdict: review.Approve}); err != nil {
		t.Fatal(err)
	}
	hook.Want(within, alerttest.Kind(review.KindNew))
	wantWhole(t, d)
	if n := len(hook.Received()); n != 2 {
		t.Errorf("%d webhooks, want 2: one unconfirmed, one confirmed", n)
	}
}

// A second daemon on the same folder is told who has it, a taken port and an unwritable
// folder are one line each.
func TestNewRefuses(t *testing.T) {
	dir := t.TempDir()
	d, _ := start(t, options(dir, site(t).URL, "http://127.0.0.1:1/hook"))
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	lexicons := t.TempDir()
	if err := os.WriteFile(filepath.Join(lexicons, "en.lex"), []byte("language English\nspases yes\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name string
		set  func(*Options)
		want string
	}{
		{"folder in use", func(o *Options) { o.Data = dir }, fmt.Sprintf("is in use by nongrata pid %d (%s)", os.Getpid(), d.URL())},
		{"port in use", func(o *Options) { o.Listen = d.lis.Addr().String() }, "listen: " + d.lis.Addr().String()},
		{"folder is a file", func(o *Options) { o.Data = file }, "creating data folder: mkdir " + file},
		{"broken lexicon", func(o *Options) { o.Lexicon.Dir = lexicons }, "en.lex:2: spases: unknown setting"},
		{"unknown source file", func(o *Options) { o.Sources, o.Catalogue.Files = nil, []string{file + "x"} }, file + "x"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			o := options(t.TempDir(), "http://127.0.0.1:1", "http://127.0.0.1:1/hook")
			tt.set(&o)
			_, err := New(t.Context(), o)
			if err == nil || !strings.Contains(err.Error(), tt.want) || strings.Contains(err.Error(), "\n") {
				t.Errorf("New = %v, want one line with %q", err, tt.want)
			}
		})
	}
}
