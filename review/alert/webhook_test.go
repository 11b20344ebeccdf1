package alert_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/netip"
	"strings"
	"testing"
	"time"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/fetch"
	"nongrata/review"
	"nongrata/review/alert"
	"nongrata/review/alert/alerttest"
)

// poster is the daemon's own client, with loopback allowed.
func poster(t *testing.T) alert.Poster {
	c := fetch.New(fetch.Options{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}})
	t.Cleanup(c.Close)
	return c
}

func hook(t *testing.T, address, secrets string) alert.Webhook {
	t.Helper()
	keys, err := alert.ParseKeys(secrets)
	if err != nil {
		t.Fatal(err)
	}
	return alert.Webhook{URL: address, Keys: keys, Poster: poster(t)}
}

func TestSignVectors(t *testing.T) {
	secret := alerttest.NewSecret('k')
	reference, err := standardwebhooks.NewWebhook(secret)
	if err != nil {
		t.Fatal(err)
	}
	keys, err := alert.ParseKeys(secret)
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		id   string
		at   int64
		body string
	}{
		{"msg_1", 1614265330, `{"test": 2432232314}`}, {"e-1:2", 0, ""}, {"x/y", 1 << 40, "é\x00\xff"},
	} {
		at := time.Unix(tt.at, 0)
		want, err := reference.Sign(tt.id, at, []byte(tt.body))
		if err != nil {
			t.Fatal(err)
		}
		if got := alert.Sign(keys, tt.id, at, []byte(tt.body)); got != want {
			t.Errorf("Sign(%q, %d, %q) = %s, want %s", tt.id, tt.at, tt.body, got, want)
		}
	}
}

func TestWebhookArrives(t *testing.T) {
	old, fresh := alerttest.NewSecret('o'), alerttest.NewSecret('n')
	for name, known := range map[string]string{"receiver has the old key": old, "receiver has the new key": fresh} {
		t.Run(name, func(t *testing.T) {
			c, mem := alerttest.NewCollector(t, known), alerttest.NewMem()
			start(t, mem, nil, alert.Channel{Name: "hook", Notifier: hook(t, c.URL(), old+" "+fresh)})
			send(t, mem, spain(review.KindNew))
			r := c.Want(10*time.Second, alerttest.Kind(review.KindNew))
			if r.ID != "es-1-new" || r.Event.ID != r.ID || r.Event.Type != "org.nongrata.alert.v1" ||
				r.Event.SpecVersion != "1.0" || !r.Event.Data.Confirmed || r.Event.Data.Expulsion == nil {
				t.Errorf("webhook = %s %s, want id es-1-new, a confirmed CloudEvent with its expulsion", r.ID, r.Body)
			}
			if want := "[1st-hand] Spain to expel about 25 Russian diplomats - foreign ministry"; r.Event.Data.FirstLine != want {
				t.Errorf("first line = %q, want %q", r.Event.Data.FirstLine, want)
			}
		})
	}
}

func TestWrongKeyIsRefused(t *testing.T) {
	c := alerttest.NewCollector(t, alerttest.NewSecret('a'))
	w := hook(t, c.URL(), alerttest.NewSecret('b'))
	if err := w.Notify(t.Context(), alert.Compose(spain(review.KindNew), "", false)); err == nil {
		t.Error("Notify with a key that the receiver does not know = nil, want its 401")
	}
	old := w
	old.Keys, old.Clock = hook(t, c.URL(), alerttest.NewSecret('a')).Keys, func() time.Time { return time.Now().Add(-time.Hour) }
	if err := old.Notify(t.Context(), alert.Compose(spain(review.KindNew), "", false)); err == nil {
		t.Error("Notify signed an hour ago = nil, want its 401")
	}
}

func TestAnswers(t *testing.T) {
	secret := alerttest.NewSecret('s')
	for _, tt := range []struct {
		answer    alerttest.Answer
		ok        bool
		permanent bool
		after     time.Duration
	}{
		{answer: alerttest.Answer{Status: 200}, ok: true},
		{answer: alerttest.Answer{Status: 299}, ok: true},
		{answer: alerttest.Answer{Status: 302, Location: "/elsewhere"}},
		{answer: alerttest.Answer{Status: 400}},
		{answer: alerttest.Answer{Status: 410}, permanent: true},
		{answer: alerttest.Answer{Status: 429, RetryAfter: 90 * time.Second}, after: 90 * time.Second},
		{answer: alerttest.Answer{Status: 429, RetryAfter: 99 * time.Hour}, after: 24 * time.Hour},
		{answer: alerttest.Answer{Status: 500}},
		{answer: alerttest.Answer{Status: 503, RetryAfter: time.Minute}, after: time.Minute},
		{answer: alerttest.Answer{Reset: true}},
	} {
		c := alerttest.NewCollector(t, secret)
		c.Answer(tt.answer)
		err := hook(t, c.URL(), secret).Notify(t.Context(), alert.Compose(spain(review.KindNew), "", false))
		f, _ := errors.AsType[*alert.Failure](err)
		if f == nil {
			f = &alert.Failure{}
		}
		if (err == nil) != tt.ok || f.Permanent != tt.permanent || f.After != tt.after {
			t.Errorf("Notify answered %+v = %v (permanent %t, after %v), want ok %t, permanent %t, after %v",
				tt.answer, err, f.Permanent, f.After, tt.ok, tt.permanent, tt.after)
		}
		if got := len(c.Received()); got != 1 {
			t.Errorf("answered %+v: %d requests, want 1: redirects are not followed", tt.answer, got)
		}
	}
}

func TestHangingReceiver(t *testing.T) {
	secret := alerttest.NewSecret('s')
	c := alerttest.NewCollector(t, secret)
	c.Answer(alerttest.Answer{Hang: true})
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if err := hook(t, c.URL(), secret).Notify(ctx, alert.Compose(spain(review.KindNew), "", false)); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("Notify to a hanging receiver = %v, want the deadline", err)
	}
}

// A thousand alerts through 500s, resets and hangs: none is missing, and those that come
// twice have one webhook-id.
func TestFaults(t *testing.T) {
	n := 1000
	if testing.Short() {
		n = 100
	}
	secret := alerttest.NewSecret('s')
	c, mem := alerttest.NewCollector(t, secret), alerttest.NewMem()
	for i := range n / 2 {
		c.Answer([]alerttest.Answer{{Status: 500}, {}, {Reset: true}, {}, {Status: 503}}[i%5])
		if i%100 == 50 {
			c.Answer(alerttest.Answer{Hang: true})
		}
	}
	start(t, mem, func(o *alert.Options) {
		o.Schedule = make([]time.Duration, 10) // at once: the waits are TestSchedule's
	}, alert.Channel{Name: "hook", Notifier: hook(t, c.URL(), secret), Timeout: 200 * time.Millisecond})
	for i := range n {
		send(t, mem, alerttest.Message(fmt.Sprintf("m%d", i), review.KindNew))
	}
	for id, d := range settle(t, mem, time.Minute) {
		if d.State != alert.Done {
			t.Errorf("%s = %s (%s), want done", id, d.State, d.Error)
		}
	}
	accepted := map[string]int{}
	for _, r := range c.Received() {
		if r.Verified != nil {
			t.Errorf("signature of %s: %v", r.ID, r.Verified)
		}
		if r.Answered == http.StatusNoContent {
			accepted[r.ID]++
		}
	}
	twice := 0
	for i := range n {
		switch accepted[fmt.Sprintf("m%d", i)] {
		case 0:
			t.Errorf("m%d never arrived", i)
		case 1:
		default:
			twice++
		}
	}
	if len(accepted) != n || twice > n/100 {
		t.Errorf("%d webhook-ids, %d of them accepted twice; want %d and at most %d", len(accepted), twice, n, n/100)
	}
}

func TestSlack(t *testing.T) {
	c := alerttest.NewCollector(t)
	c.Answer(alerttest.Answer{Status: 200})
	m := spain(review.KindUnconfirmed)
	m.Case.Claims[0].Candidate.Provenance.Opening = "Look <!channel> & <https://example.org|here>, the ministry said on Tuesday"
	m.Case.Claims[0].Candidate.Evidence = nil
	if err := (alert.Slack{URL: c.URL(), Poster: poster(t)}).Notify(t.Context(), alert.Compose(m, "", false)); err == nil {
		t.Error("Notify answered 401 = nil, want an error")
	}
	var body struct{ Text string }
	if err := json.Unmarshal(c.Received()[0].Body, &body); err != nil {
		t.Fatal(err)
	}
	if strings.ContainsAny(body.Text, "<>") || !strings.Contains(body.Text, "&lt;!channel&gt; &amp;") {
		t.Errorf("slack text = %q, want the source's markup escaped", body.Text)
	}
}

// No error and no log line says what lets one in.
func TestSecretsStayOut(t *testing.T) {
	const token = "T0KEN-in-the-path"
	var log bytes.Buffer
	secret := alerttest.NewSecret('z')
	gone := "http://127.0.0.1:1/hook/" + token // nothing listens on port 1
	mem := alerttest.NewMem()
	start(t, mem, func(o *alert.Options) {
		o.Log = slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
		o.Schedule = make([]time.Duration, 2)
	}, alert.Channel{Name: "hook", Notifier: hook(t, gone, secret)},
		alert.Channel{Name: "slack", Notifier: alert.Slack{URL: gone, Poster: poster(t)}},
		alert.Channel{Name: "plain", Notifier: alert.Slack{URL: gone, Poster: plainPoster{}}})
	send(t, mem, spain(review.KindNew))
	ds := settle(t, mem, 10*time.Second)
	for id, d := range ds {
		if d.State != alert.GivenUp || d.Error == "" {
			t.Errorf("%s = %s, %q, want given_up with its reason", id, d.State, d.Error)
		}
		if strings.Contains(d.Error, token) {
			t.Errorf("error of %s says the token: %s", id, d.Error)
		}
		if id == "es-1-new/hook" && !strings.Contains(d.Error, "refused") {
			t.Errorf("error of %s = %q, want the cause kept", id, d.Error)
		}
	}
	for _, s := range []string{token, secret, strings.TrimPrefix(secret, "whsec_")} {
		if strings.Contains(log.String(), s) {
			t.Errorf("the log says %q:\n%s", s, log.String())
		}
	}
}

// plainPoster fails as net/http does, the address in the text.
type plainPoster struct{}

func (plainPoster) Post(ctx context.Context, url string, _ http.Header, _ []byte) (ingest.Response, error) {
	_, err := http.Post(url, "", nil)
	return ingest.Response{}, fmt.Errorf("asked %s: %w", url, err)
}

func TestEventStaysSmall(t *testing.T) {
	for _, claims := range []int{1, 3, 60, 3000} {
		m := spain(review.KindCorrected)
		for i := range claims {
			c := m.Event.Claims[0]
			c.Candidate.ID = fmt.Sprint("c", i)
			m.Event.Claims = append(m.Event.Claims, c)
		}
		m.Prior.Claims = m.Event.Claims
		before := len(m.Event.Claims)
		b, err := alert.Event(alert.Compose(m, "http://desk", false))
		if err != nil || len(b) > alert.MaxEvent {
			t.Fatalf("Event with %d claims = %d bytes, %v, want at most %d", claims, len(b), err, alert.MaxEvent)
		}
		var e alert.CloudEvent
		if err := json.Unmarshal(b, &e); err != nil {
			t.Fatal(err)
		}
		if e.Data.Expulsion == nil || e.Data.Expulsion.ID != "es" || (e.Data.Truncated == "") != (claims == 1 || claims == 3) {
			t.Errorf("Event with %d claims: truncated %q, expulsion %v", claims, e.Data.Truncated, e.Data.Expulsion != nil)
		}
		if len(m.Event.Claims) != before {
			t.Errorf("Event changed the message")
		}
	}
	huge := spain(review.KindNew)
	huge.Event.Rule = strings.Repeat("x", 30_000)
	if b, err := alert.Event(alert.Compose(huge, "", false)); err != nil || len(b) > alert.MaxEvent {
		t.Errorf("Event of a huge record = %d bytes, %v, want at most %d", len(b), err, alert.MaxEvent)
	}
}

func TestWebhookID(t *testing.T) {
	for id, clean := range map[string]bool{"x1-2-new": true, "x1/2:new": true, "a.b": false, "": false, "ä": false, strings.Repeat("x", 200): false} {
		got := alert.WebhookID(id)
		if clean != (got == id) || strings.Contains(got, ".") || got == "" || got != alert.WebhookID(id) {
			t.Errorf("WebhookID(%q) = %q, want it kept: %t", id, got, clean)
		}
	}
}

// spain returns an alert of each kind about one act.
func spain(kind string) review.Outbound {
	at := time.Date(2022, 4, 5, 12, 2, 0, 0, time.UTC)
	n := 25
	act := review.Act{ReceivingState: "ES", SendingState: "RU", Measure: extract.Expulsion, Status: extract.Announced,
		Count: extract.Count{Min: &n, Max: &n, Qualifier: extract.About, Phrase: "unos 25"},
		Staff: []extract.StaffKind{extract.Diplomatic}, AnnouncedBy: "ES", AnnouncedOn: "2022-04-05"}
	cand := extract.Candidate{ID: "c1", Confidence: 0.97, Count: act.Count, Measure: act.Measure, Status: act.Status,
		Evidence: []extract.Span{{Field: "count", Quote: "unos 25"}},
		Provenance: &extract.Provenance{Item: ingest.Item{Source: "es-mfa", Kind: ingest.Ministry, Country: "ES",
			Title: "Comunicado", URL: "https://ministerio.example/comunicado"},
			Opening: "El Gobierno ha decidido expulsar de inmediato a unos 25 diplomáticos rusos"}}
	claims := []review.Claim{{Candidate: cand, Rank: review.RankReceiving, FirstHand: true, Filed: at}}
	m := review.Outbound{ID: "es-1-" + kind, Topic: review.TopicAlert, Kind: kind, Why: "A ministry announces a new act.", At: at,
		Case: &review.Case{ID: "k-es", Version: 1, State: review.CaseOpen, Act: act, Claims: claims, Opened: at, Updated: at}}
	if kind == review.KindUnconfirmed {
		return m
	}
	m.Case.State = review.CaseApproved
	e := review.Expulsion{ID: "es", Version: 1, State: review.Standing, Act: act, Claims: claims, Case: "k-es",
		Reviewer: "ana", Decided: at.Add(time.Minute), Approved: at.Add(time.Minute)}
	if kind != review.KindNew {
		prior := e
		m.Prior = &prior
		e.Version = 2
	}
	if kind == review.KindCorrected {
		e.Count = extract.ExactCount(27, "27")
	}
	m.Event = &e
	return m
}

// FuzzParseKeys: a key that is taken signs; one that is not is never quoted.
func FuzzParseKeys(f *testing.F) {
	f.Add(alerttest.NewSecret('a'))
	f.Add(alerttest.NewSecret('a') + "\n" + alerttest.NewSecret('b'))
	f.Add("whsec_not-base64-at-all whsec_")
	f.Fuzz(func(t *testing.T, s string) {
		keys, err := alert.ParseKeys(s)
		if err != nil {
			if rest, ok := strings.CutPrefix(s, "whsec_"); ok && len(rest) > 12 && strings.Contains(err.Error(), rest) {
				t.Errorf("ParseKeys(%q) = %v: quotes the secret", s, err)
			}
			return
		}
		sigs := strings.Fields(alert.Sign(keys, "m", time.Unix(1, 0), nil))
		if len(sigs) != len(keys) || len(keys) != len(strings.Fields(s)) {
			t.Errorf("ParseKeys(%q) = %d keys that make %d signatures", s, len(keys), len(sigs))
		}
	})
}
