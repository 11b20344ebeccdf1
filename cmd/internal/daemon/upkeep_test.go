package daemon

import (
	"strings"
	"testing"
	"time"

	"nongrata/ingest"
)

// Years later every byte that a case rests on is still there, the older version of an edited page
// included, and what never became a candidate is gone.
func TestUpkeepKeepsEvidence(t *testing.T) {
	p := openOffice(t, "A statement of the ministry.", expelsEight)
	d, _, id := approved(t, p, nil)
	p.change(func(p *office) { p.teaser, p.article = "Corrected.", expelsEighteen })
	if err := d.Check(t.Context(), "lt-urm"); err != nil {
		t.Fatal(err)
	}
	wantCorrected(t, d, id)
	other, err := d.archive.Put(t.Context(), []byte("a note on the weather"))
	if err != nil {
		t.Fatal(err)
	}
	d.tidy(t.Context(), time.Now().AddDate(0, 0, 30))
	if !d.archive.Has(other) {
		t.Error("what is a month old is gone")
	}
	d.tidy(t.Context(), time.Now().AddDate(3, 0, 0))
	if d.archive.Has(other) {
		t.Error("what never became a candidate is still there after three years")
	}
	k, err := d.Desk().Case(t.Context(), id)
	if err != nil || len(k.Claims) != 2 {
		t.Fatal(len(k.Claims), err)
	}
	for _, cl := range k.Claims {
		pr := cl.Candidate.Provenance
		hashes := []ingest.Hash{pr.Text, pr.Item.Body.Hash}
		for _, e := range pr.Item.Evidence {
			hashes = append(hashes, e.Hash)
		}
		for _, h := range hashes {
			if _, err := d.archive.Get(t.Context(), h); err != nil {
				t.Errorf("evidence of claim %s: %v", cl.Candidate.ID, err)
			}
		}
	}
	if u := d.upkeep.Last(); u.Error != "" || u.Blobs == 0 || u.Kept < 5 {
		t.Errorf("upkeep = %+v, want something gone and the evidence kept", u)
	}
}

func TestRetention(t *testing.T) {
	for _, tt := range []struct {
		set  Retention
		want string
	}{
		{Retention{}, ""}, {Retention{EvidenceDays: -1, DeliveryDays: -1}, ""},
		{Retention{EvidenceDays: 1}, "evidence_days"}, {Retention{EvidenceMiB: -5}, "evidence_mib"}, {Retention{DeliveryDays: -2}, "delivery_days"},
	} {
		err := tt.set.complete()
		if (err == nil) != (tt.want == "") || err != nil && !strings.Contains(err.Error(), tt.want) {
			t.Errorf("complete(%+v) = %v, want an error about %q", tt.set, err, tt.want)
		}
	}
}
