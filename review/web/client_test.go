package web_test

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"nongrata/ingest/country"
	"nongrata/ingest/warc"
	"nongrata/review"
	"nongrata/review/web/api"
	"nongrata/review/web/client"
)

func (st *stage) client(t *testing.T, reviewer string) *client.Client {
	t.Helper()
	token, err := st.server.LocalToken(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	c, err := client.New(client.Options{URL: st.url, Token: token, Reviewer: reviewer})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestClientDecides(t *testing.T) {
	st := sampleDesk(t)
	c, ctx := st.client(t, "Ana Lima"), t.Context()
	cases, err := c.Cases(ctx, client.Filter{Receiving: "ES"})
	if err != nil || len(cases) != 1 {
		t.Fatalf("Cases(ES) = %d, %v, want 1", len(cases), err)
	}
	id := cases[0].ID
	d, err := c.Case(ctx, id)
	if err != nil || len(d.Texts) != 3 || !strings.Contains(d.Consequence, "290 → 315") || !strings.Contains(d.Texts[0].Text, "unos 25") {
		t.Fatalf("Case = %+v, %v, want three texts and the tally's move", d, err)
	}
	act := d.Case.Act
	twentySeven := 27
	act.Count.Min, act.Count.Max, act.Count.Qualifier = &twentySeven, &twentySeven, "exact"
	dec, err := c.Decide(ctx, id, "k-1", api.Decision{Verdict: review.Approve, Expect: d.Case.Version, Act: &act, Note: "complete list"})
	if err != nil || dec.Reviewer != "Ana Lima" || dec.Via != "cli" {
		t.Fatalf("Decide = %+v, %v, want a decision by Ana Lima via cli", dec, err)
	}
	again, err := c.Decide(ctx, id, "k-1", api.Decision{Verdict: review.Approve, Expect: d.Case.Version, Act: &act, Note: "complete list"})
	if err != nil || again.ID != dec.ID {
		t.Errorf("Decide with the same key = %s, %v, want %s", again.ID, err, dec.ID)
	}
	tally, err := c.Tally(ctx, review.Scope{Sending: []country.Code{"RU"}})
	if err != nil || tally.Total != 317 {
		t.Errorf("Tally = %d, %v, want 317", tally.Total, err)
	}
	if _, err := c.Decide(ctx, id, "", api.Decision{Verdict: review.Reject, Expect: 1, Reason: review.Hoax}); !errors.Is(err, review.ErrConflict) {
		t.Errorf("Decide on an old version: %v, want %v", err, review.ErrConflict)
	}
	if u, err := c.Undo(ctx, api.Undo{Case: id}); err != nil || u.Undoes != dec.ID {
		t.Errorf("Undo = %+v, %v, want it to undo %s", u, err, dec.ID)
	}
	got, err := c.Case(ctx, id)
	if diff := cmp.Diff(d.Case.Act, got.Case.Act); err != nil || diff != "" {
		t.Errorf("act after undo: %v (-want +got):\n%s", err, diff)
	}
}

func TestClientErrors(t *testing.T) {
	st := sampleDesk(t)
	c, ctx := st.client(t, ""), t.Context()
	id := st.caseOf(t, "JP")
	tests := []struct {
		name string
		do   func(context.Context) error
		want error
	}{
		{"unknown case", func(ctx context.Context) error { _, err := c.Case(ctx, "nothing"); return err }, review.ErrNotFound},
		{"unknown source", func(ctx context.Context) error { _, err := c.CheckSource(ctx, "nothing"); return err }, review.ErrNotFound},
		{"reason not known", func(ctx context.Context) error {
			_, err := c.Decide(ctx, id, "", api.Decision{Verdict: review.Reject, Reason: "boredom"})
			return err
		}, review.ErrInvalid},
		{"bad scope", func(ctx context.Context) error { _, err := c.Tally(ctx, review.Scope{Since: "yesterday"}); return err }, review.ErrInvalid},
		{"role not known", func(ctx context.Context) error { _, err := c.Invite(ctx, api.Invitation{Role: "king"}); return err }, review.ErrInvalid},
	}
	for _, tt := range tests {
		if err := tt.do(ctx); !errors.Is(err, tt.want) {
			t.Errorf("%s: %v, want %v", tt.name, err, tt.want)
		}
	}
	stranger, err := client.New(client.Options{URL: st.url, Token: "nonsense"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := stranger.Users(ctx); !errors.Is(err, client.ErrSignedOut) {
		t.Errorf("unknown token: %v, want %v", err, client.ErrSignedOut)
	}
}

func TestClientOperates(t *testing.T) {
	st := sampleDesk(t)
	c, ctx := st.client(t, "Ana Lima"), t.Context()
	check := func(what string, err error) {
		t.Helper()
		if err != nil {
			t.Errorf("%s: %v", what, err)
		}
	}
	sources, err := c.Sources(ctx)
	check("Sources", err)
	if len(sources) != 9 {
		t.Errorf("Sources = %d, want 9", len(sources))
	}
	src, err := c.CheckSource(ctx, "ma-agency")
	check("CheckSource", err)
	if src.Health != "blocked" || src.Error == "" {
		t.Errorf("CheckSource = %+v, want blocked with its error", src)
	}
	dead, err := c.DeadLetters(ctx)
	check("DeadLetters", err)
	if len(dead) != 1 {
		t.Fatalf("DeadLetters = %d, want 1", len(dead))
	}
	check("RetryDeadLetter", c.RetryDeadLetter(ctx, dead[0].ID))
	check("DropDeadLetter", c.DropDeadLetter(ctx, dead[0].ID))
	alerts, err := c.Alerts(ctx, 2)
	check("Alerts", err)
	if len(alerts.Deliveries) != 2 || len(alerts.Channels) != 2 {
		t.Errorf("Alerts = %+v, want two of each", alerts)
	}
	check("TestAlert", c.TestAlert(ctx, "webhook"))
	check("ReplayAlert", c.ReplayAlert(ctx, "1"))
	v, err := c.Verify(ctx, "")
	check("Verify", err)
	if !v.OK {
		t.Errorf("Verify = %+v, want ok", v)
	}
	_, err = c.Checkpoint(ctx)
	check("Checkpoint", err)
	entries, err := c.Entries(ctx, review.AuditFilter{Limit: 3})
	check("Entries", err)
	if len(entries) != 3 || entries[2].Seq != entries[0].Seq+2 {
		t.Errorf("Entries = %d, want the newest three in order", len(entries))
	}
	records, err := c.Expulsions(ctx, review.Scope{Receiving: []country.Code{"DE"}})
	check("Expulsions", err)
	if len(records) != 1 {
		t.Fatalf("Expulsions(DE) = %d, want 1", len(records))
	}
	detail, err := c.Expulsion(ctx, records[0].ID)
	check("Expulsion", err)
	if len(detail.History) != 1 {
		t.Errorf("Expulsion has %d decisions, want 1", len(detail.History))
	}
}

func TestClientLetsPeopleIn(t *testing.T) {
	st := sampleDesk(t)
	st.signIn(t, "Ben", "reviewer")
	c, ctx := st.client(t, ""), t.Context()
	tok, err := c.MakeToken(ctx, api.TokenRequest{User: "Ben", Label: "export job", Scopes: []string{"read", "decide", "admin"}})
	if err != nil {
		t.Fatal(err)
	}
	ben, err := client.New(client.Options{URL: st.url, Token: tok.Secret, Reviewer: "Somebody Else"})
	if err != nil {
		t.Fatal(err)
	}
	d, err := ben.Decide(ctx, st.caseOf(t, "JP"), "", api.Decision{Verdict: review.Approve})
	if err != nil || d.Reviewer != "Ben" {
		t.Errorf("Decide with Ben's token = %q, %v: it must speak for Ben only", d.Reviewer, err)
	}
	if _, err := ben.Invite(ctx, api.Invitation{Role: "admin"}); !errors.Is(err, review.ErrDenied) {
		t.Errorf("a reviewer invites: %v, want %v", err, review.ErrDenied)
	}
	if err := c.LockUser(ctx, "Ben", true); err != nil {
		t.Fatal(err)
	}
	if _, err := ben.Users(ctx); !errors.Is(err, client.ErrSignedOut) {
		t.Errorf("a locked-out user's token: %v, want %v", err, client.ErrSignedOut)
	}
	if err := c.LockUser(ctx, "Ben", false); err != nil {
		t.Fatal(err)
	}
	if err := c.WithdrawToken(ctx, tok.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := ben.Users(ctx); !errors.Is(err, client.ErrSignedOut) {
		t.Errorf("a withdrawn token: %v, want %v", err, client.ErrSignedOut)
	}
}

func TestClientExports(t *testing.T) {
	st := sampleDesk(t)
	c, ctx := st.client(t, ""), t.Context()
	for format, want := range map[string]string{"csv": "\n", "jsonl": `"sentence"`, "atom": "<feed", "json": "jsonfeed.org", "plover": "SANCTION", "ics": "BEGIN:VCALENDAR"} {
		b, err := c.Export(ctx, format, review.Scope{Sending: []country.Code{"RU"}})
		if err != nil || !strings.Contains(string(b), want) {
			t.Errorf("Export(%s) = %.200q, %v, want %q in it", format, b, err, want)
		}
	}
	if _, err := c.Export(ctx, "parquet", review.Scope{}); !errors.Is(err, review.ErrNotFound) {
		t.Errorf("Export(parquet): %v, want %v", err, review.ErrNotFound)
	}
	id := st.caseOf(t, "JP")
	d, err := c.Decide(ctx, id, "", api.Decision{Verdict: review.Approve})
	if err != nil || len(d.Expulsions) != 1 {
		t.Fatalf("Decide = %+v, %v", d, err)
	}
	packet, err := c.Packet(ctx, d.Expulsions[0].ID)
	if err != nil || !strings.Contains(string(packet), d.ID) {
		t.Errorf("Packet = %.200q, %v, want the decision %s in it", packet, err, d.ID)
	}
	archive, err := c.WARC(ctx, d.Expulsions[0].ID)
	if r, bad := warc.NewReader(bytes.NewReader(archive), 1<<20); err != nil || bad != nil {
		t.Errorf("WARC = %.40q, %v, %v, want a web archive", archive, err, bad)
	} else if first, err := r.Next(); err != nil || first.Type != warc.Info {
		t.Errorf("WARC begins with %q, %v, want %q", first.Type, err, warc.Info)
	}
	if _, err := c.WARC(ctx, "nothing"); !errors.Is(err, review.ErrNotFound) {
		t.Errorf("WARC(nothing): %v, want %v", err, review.ErrNotFound)
	}
	if _, err := c.Packet(ctx, "nothing"); !errors.Is(err, review.ErrNotFound) {
		t.Errorf("Packet(nothing): %v, want %v", err, review.ErrNotFound)
	}
}
