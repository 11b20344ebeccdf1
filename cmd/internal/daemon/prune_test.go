package daemon

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/evidence"
	"nongrata/review"
	"nongrata/review/alert/alerttest"
	"nongrata/review/web/api"
	"nongrata/store/streamtest"
)

// later is when everything is long past its age.
func later() time.Time { return time.Now().AddDate(3, 0, 0) }

// junk puts bytes that nothing names.
func junk(t *testing.T, d *Daemon) ingest.Hash {
	t.Helper()
	h, err := d.evidence.Put(t.Context(), []byte("a note on the weather"))
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// What a candidate rests on that no desk has filed yet stays, however long none is there.
func TestUnfiledKeepsEvidence(t *testing.T) {
	hook := alerttest.NewCollector(t, alerttest.NewSecret(1))
	o := options(t.TempDir(), site(t).URL, hook.URL())
	o.Roles = []string{RoleIngest, RoleExtract}
	d, stop := start(t, o)
	h := junk(t, d)
	waitUntil(t, "a candidate", func() bool {
		all, err := d.bus.Backlogs(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, b := range all {
			if b.Stream == "CANDIDATES" && b.Messages == 1 {
				return true
			}
		}
		return false
	})
	if err := d.Settled(t.Context()); err != nil {
		t.Fatal(err)
	}
	d.tidy(t.Context(), later())
	if u := d.upkeep.Last(); u.Error != "" || d.archive.Has(h) {
		t.Fatalf("upkeep = %+v, junk there %v, want it gone", u, d.archive.Has(h))
	}
	stop()
	o.Roles = nil
	d, _ = start(t, o)
	id := hook.Want(within, alerttest.Kind(review.KindUnconfirmed)).Event.Subject
	detail, err := dial(t, d.URL(), o.Data, "ana").Case(t.Context(), id)
	if err != nil || len(detail.Texts) != 1 || detail.Texts[0].Missing != "" {
		t.Errorf("Case = %+v, %v, want its text", detail.Texts, err)
	}
	for _, e := range detail.Case.Claims[0].Candidate.Provenance.Item.Evidence {
		if _, err := d.archive.Get(t.Context(), e.Hash); err != nil {
			t.Errorf("evidence of the claim: %v", err)
		}
	}
}

// What a dead letter rests on stays until somebody drops the letter.
func TestDeadLetterKeepsEvidence(t *testing.T) {
	dir := t.TempDir()
	d, _ := start(t, options(dir, "http://127.0.0.1:1", "http://127.0.0.1:1/hook"))
	page, err := d.archive.Put(t.Context(), []byte("<p>a page whose text is lost</p>"))
	if err != nil {
		t.Fatal(err)
	}
	it := ingest.Item{ID: ingest.ItemID("lt-urm", "x"), Revision: "1", Source: "lt-urm", Kind: ingest.Ministry, Country: "LT",
		Lang: "en", URL: "https://mfa.example/x", Body: ingest.Body{Hash: ingest.HashOf([]byte("lost")), MediaType: "text/plain"},
		Evidence: []ingest.Capture{{Hash: page}}}
	if err := d.publishItems(t.Context(), it); err != nil {
		t.Fatal(err)
	}
	desk := dial(t, d.URL(), dir, "ana")
	letter := deadLetter(t, func() ([]api.DeadLetter, error) { return desk.DeadLetters(t.Context()) })
	h := junk(t, d)
	d.tidy(t.Context(), later())
	if !d.archive.Has(page) || d.archive.Has(h) {
		t.Errorf("after years the letter's page is there: %v, junk: %v; want the page alone", d.archive.Has(page), d.archive.Has(h))
	}
	if err := desk.DropDeadLetter(t.Context(), letter.ID); err != nil {
		t.Fatal(err)
	}
	d.tidy(t.Context(), later())
	if d.archive.Has(page) {
		t.Error("the page of a dropped letter is still there")
	}
}

// Processes apart put out what nothing rests on, in their folders and in what they share, and go
// by what the desk says: without its word none of them puts out anything.
func TestPruneApart(t *testing.T) {
	nats, base := cluster(t), site(t).URL
	hook := alerttest.NewCollector(t, alerttest.NewSecret(1))
	daemons := map[string]*Daemon{}
	for _, role := range []string{RoleDesk, RoleExtract, RoleIngest} {
		o := options(t.TempDir(), base, hook.URL())
		o.NATS, o.Roles = nats, []string{role}
		daemons[role], _ = start(t, o)
	}
	id := hook.Want(within, alerttest.Kind(review.KindUnconfirmed)).Event.Subject
	k, err := daemons[RoleDesk].Desk().Case(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	pr := k.Claims[0].Candidate.Provenance
	rests := []ingest.Hash{pr.Text, pr.Item.Body.Hash, pr.Item.Evidence[0].Hash}
	ctx, poller := t.Context(), daemons[RoleIngest]
	h := junk(t, poller)
	silent := func(when time.Time, why string) {
		t.Helper()
		poller.tidy(ctx, when)
		if u := poller.upkeep.Last(); !strings.Contains(u.Error, why) || u.Blobs != 0 || !poller.archive.Has(h) {
			t.Errorf("upkeep = %+v, want nothing put out and why: %q", u, why)
		}
	}
	silent(later(), "no desk has said yet")
	other, err := poller.evidence.Put(ctx, []byte("what another desk rests on"))
	if err != nil {
		t.Fatal(err)
	}
	shared := daemons[RoleDesk].cluster()
	if err := shared.Replace(ctx, restsOn+"other", fmt.Appendf(nil, "%s\n%s\n", later().UTC().Format(time.RFC3339), other)); err != nil {
		t.Fatal(err)
	}
	daemons[RoleDesk].tidy(ctx, later())
	silent(later().AddDate(0, 0, 4), "has not said what it rests on since")
	for role, d := range daemons {
		d.tidy(ctx, later())
		if u := d.upkeep.Last(); u.Error != "" {
			t.Errorf("%s: upkeep = %+v", role, u)
		}
	}
	if _, err := shared.Get(ctx, string(h)); !errors.Is(err, fs.ErrNotExist) || poller.archive.Has(h) {
		t.Errorf("what nothing rests on: %v in the cluster, %v in the poller's folder; want it gone", err, poller.archive.Has(h))
	}
	if _, err := shared.Get(ctx, string(other)); err != nil || !poller.archive.Has(other) {
		t.Errorf("what another desk rests on: %v in the cluster, %v in the poller's folder; want it there", err, poller.archive.Has(other))
	}
	for _, h := range rests {
		if _, err := shared.Get(ctx, string(h)); err != nil {
			t.Errorf("evidence of the claim in the cluster: %v", err)
		}
		if !daemons[RoleDesk].archive.Has(h) {
			t.Errorf("evidence %s of the claim is not in the desk's folder", h)
		}
	}
	if !poller.archive.Has(rests[2]) {
		t.Error("evidence of the claim is gone from the folder of who fetched it")
	}
}

// What is damaged in the cluster is not served, and not kept.
func TestSharedDamaged(t *testing.T) {
	local, err := evidence.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer local.Close()
	blobs, err := streamtest.NewBus(t).Blobs(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	a := &shared{local, blobs}
	good, bad := ingest.HashOf([]byte("as it was")), ingest.HashOf([]byte("before it was damaged"))
	for h, b := range map[ingest.Hash]string{good: "as it was", bad: "after"} {
		if err := blobs.Put(t.Context(), string(h), []byte(b)); err != nil {
			t.Fatal(err)
		}
	}
	if b, err := a.Get(t.Context(), good); err != nil || string(b) != "as it was" || !local.Has(good) {
		t.Errorf("Get = %q, %v, here %v, want it, and here from now on", b, err, local.Has(good))
	}
	if b, err := a.Get(t.Context(), bad); err == nil || len(b) > 0 || local.Has(bad) || local.Has(ingest.HashOf([]byte("after"))) {
		t.Errorf("Get of what is damaged = %q, %v, want an error and nothing kept", b, err)
	}
	if _, err := a.Get(t.Context(), ingest.HashOf([]byte("nowhere"))); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("Get of what is nowhere = %v, want fs.ErrNotExist", err)
	}
}

// waitUntil asks again and again, under a deadline, for what nothing tells.
func waitUntil(t *testing.T, what string, ok func() bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), within)
	defer cancel()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for !ok() {
		select {
		case <-tick.C:
		case <-ctx.Done():
			t.Fatalf("waiting for %s: %v", what, ctx.Err())
		}
	}
}
