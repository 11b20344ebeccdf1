package daemon

import (
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"go.uber.org/goleak"

	"nongrata/ingest"
	"nongrata/ingest/ingesttest"
	"nongrata/ingest/websub"
	"nongrata/review"
	"nongrata/review/alert/alerttest"
)

// until polls a condition, which comes true on its own.
func until(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for end := time.Now().Add(within); !ok(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("after %v: not %s", within, what)
		}
	}
}

// A feed that names a hub is subscribed; what the hub pushes is alerted without a poll, what
// is not signed is not, and the desk around the callback still wants a sign-in.
func TestPush(t *testing.T) {
	hook := alerttest.NewCollector(t, alerttest.NewSecret(1))
	hub := ingesttest.StartHub(t, 3600)
	var polls atomic.Int64
	mux := http.NewServeMux()
	srv := httptest.NewServer(mux)
	defer srv.Close()
	feed := func(items string) string {
		return fmt.Sprintf(`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>MFA</title><link>%s</link>`+
			`<atom:link rel="hub" href="%s"/><atom:link rel="self" href="%[1]s/feed.xml"/>%[3]s</channel></rss>`, srv.URL, hub.URL(), items)
	}
	mux.HandleFunc("GET /feed.xml", func(w http.ResponseWriter, _ *http.Request) {
		polls.Add(1)
		fmt.Fprint(w, feed(""))
	})
	mux.HandleFunc("GET /statement.html", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintf(w, `<!doctype html><html lang="en"><main><h1>Statement on four members of the Russian embassy</h1><p>%s</p></main></html>`, statement)
	})
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	o := options(t.TempDir(), srv.URL, hook.URL())
	o.Listen = freePort(t)
	o.WebSub.URL = "http://" + o.Listen
	o.Interval = func(ingest.Source, ingest.State) time.Duration { return time.Hour }
	d, stop := start(t, o)
	defer stop()

	topic := srv.URL + "/feed.xml"
	var sub ingesttest.HubSubscription
	until(t, "subscribed", func() (ok bool) { sub, ok = hub.Subscriber(topic); return ok })
	item := fmt.Sprintf(`<item><guid>s</guid><title>Statement on four members of the Russian embassy</title><link>%s/statement.html</link><pubDate>Fri, 18 Mar 2022 11:00:00 +0200</pubDate></item>`, srv.URL)
	forged := sub
	forged.Secret = "guessed"
	if _, err := hub.Push(forged, topic, "application/rss+xml", []byte(feed(strings.ReplaceAll(item, "<guid>s", "<guid>forged")))); err != nil {
		t.Fatal(err)
	}
	if status, err := hub.Push(sub, topic, "application/rss+xml", []byte(feed(item))); err != nil || status != http.StatusAccepted {
		t.Fatalf("Push = %d, %v, want 202", status, err)
	}
	first := hook.Want(within, alerttest.Kind(review.KindUnconfirmed)).Event
	if first.Data.Case == nil || first.Data.Class != "1st-hand" || first.Data.Case.Act.ReceivingState != "LT" {
		t.Errorf("alert = %+v, want a first-hand case of Lithuania", first.Data)
	}
	if got := d.websub.Counts(); polls.Load() != 1 || got[websub.Taken] != 1 || got[websub.BadSignature] != 1 {
		t.Errorf("%d polls, %v, want one, one push taken and one badly signed", polls.Load(), got)
	}
	st := d.Sources()[0].State
	if st.Items != 1 || st.Health != ingest.Empty || time.Until(st.Next) < 50*time.Minute || st.LastPoll.After(st.LastItem) {
		t.Errorf("state = %+v, want one item and the poll's own health and time", st)
	}
	res, err := srv.Client().Get(d.URL() + "/sources")
	if err != nil || res.StatusCode != http.StatusUnauthorized {
		t.Errorf("GET /sources beside the callback = %v, %v, want 401", res, err)
	}
	if err == nil {
		res.Body.Close()
	}
	srv.Client().CloseIdleConnections()
}

// freePort returns an address that nobody listened on just now.
func freePort(t *testing.T) string {
	t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer ln.Close()
	return ln.Addr().String()
}
