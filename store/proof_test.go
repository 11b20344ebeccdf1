package store

import (
	"context"
	"encoding/json"
	"errors"
	"testing"

	"nongrata/review"
)

func TestProof(t *testing.T) {
	ctx := context.Background()
	db := open(t, t.TempDir())
	for n := range 7 {
		approve(t, db, n)
	}
	keys, err := db.Keys(ctx)
	if err != nil {
		t.Fatal(err)
	}
	var records []json.RawMessage
	err = db.View(ctx, func(v review.View) error {
		for e, err := range v.Entries(0) {
			if err != nil {
				return err
			}
			records = append(records, e.Record)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for seq, record := range records {
		p, err := db.Prove(ctx, uint64(seq))
		if err != nil {
			t.Fatal(err)
		}
		text, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		var read Proof
		if err := json.Unmarshal(text, &read); err != nil {
			t.Fatal(err)
		}
		if err := read.Check(record, keys); err != nil {
			t.Errorf("Check(entry %d) = %v", seq, err)
		}
		if err := read.Check(records[(seq+1)%len(records)], keys); err == nil {
			t.Errorf("the proof of entry %d proves another", seq)
		}
		if err := read.Check(record, nil); err == nil {
			t.Errorf("the proof of entry %d is good without a key", seq)
		}
		if len(text) > 1000 {
			t.Errorf("the proof of entry %d takes %d bytes", seq, len(text))
		}
	}
	if _, err := db.Prove(ctx, 7); !errors.Is(err, review.ErrNotFound) {
		t.Errorf("Prove(7) of 7 entries = %v, want ErrNotFound", err)
	}
}
