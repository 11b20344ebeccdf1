package daemon

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/evidence"
	"nongrata/review"
	"nongrata/review/alert"
	"nongrata/store/stream"
)

// publishItems hands items to extract.
func (d *Daemon) publishItems(ctx context.Context, items ...ingest.Item) error {
	if d.stage != nil { // else another process reads them
		for _, it := range items {
			d.flow.begin(it.MsgID())
		}
	}
	if err := d.items.PublishAll(ctx, items); err != nil {
		return err
	}
	for range items {
		d.o.At(ItemPublished)
	}
	return nil
}

// readItem is extract's handler. A body that is gone, damaged or no text stays so: the item
// becomes a dead letter at once, for a person to see.
func (d *Daemon) readItem(ctx context.Context, it ingest.Item) error {
	err := d.stage.Handle(ctx, it)
	for _, lasting := range []error{extract.ErrUnreadable, fs.ErrNotExist, evidence.ErrDamaged} {
		if errors.Is(err, lasting) {
			d.flow.end(it.MsgID())
			return stream.Permanent(err)
		}
	}
	if err != nil {
		return err
	}
	d.flow.end(it.MsgID())
	d.o.At(ItemRead)
	return nil
}

// publishCandidate hands a candidate to the desk.
func (d *Daemon) publishCandidate(ctx context.Context, c extract.Candidate) error {
	if d.desk != nil {
		d.flow.begin(c.ID)
	}
	if err := d.candidates.Publish(ctx, c); err != nil {
		return err
	}
	d.o.At(CandidatePublished)
	return nil
}

// fileCandidate is the desk's handler. What the desk will not have, it will not have later.
func (d *Daemon) fileCandidate(ctx context.Context, c extract.Candidate) error {
	if err := d.keepEvidence(ctx, c); err != nil {
		return err
	}
	err := d.desk.File(ctx, c)
	if errors.Is(err, review.ErrInvalid) {
		d.flow.end(c.ID)
		err = stream.Permanent(err)
	}
	if err != nil {
		return err
	}
	if c.Provenance != nil {
		if err := d.reread.Watch(ctx, c.Provenance.Item); err != nil {
			return err
		}
	}
	d.counters.candidates.Inc()
	d.flow.end(c.ID)
	d.o.At(CandidateFiled)
	return nil
}

// keepEvidence fetches what a candidate rests on into the desk's own folder, when another
// process has it, so that the desk's backup holds everything its ledger points to.
func (d *Daemon) keepEvidence(ctx context.Context, c extract.Candidate) error {
	if d.o.NATS == "" || c.Provenance == nil {
		return nil
	}
	hashes := []ingest.Hash{c.Provenance.Text, c.Provenance.Item.Body.Hash}
	for _, e := range c.Provenance.Item.Evidence {
		hashes = append(hashes, e.Hash)
	}
	for _, h := range hashes {
		if h == "" || d.archive.Has(h) {
			continue
		}
		if _, err := d.evidence.Get(ctx, h); err != nil {
			return fmt.Errorf("fetching evidence of candidate %s: %w", c.ID, err)
		}
	}
	return nil
}

// publishExpulsion hands a decided event to the stream.
func (d *Daemon) publishExpulsion(ctx context.Context, m review.Outbound) error {
	if err := d.expulsions.Publish(ctx, m); err != nil {
		return err
	}
	d.o.At(ExpulsionRelayed)
	return nil
}

// told is a ledger that says when it has committed.
type told struct {
	review.Ledger
	at func(string)
}

// Update implements review.Ledger.
func (l told) Update(ctx context.Context, f func(review.Tx) error) error {
	if err := l.Ledger.Update(ctx, f); err != nil {
		return err
	}
	l.at(Committed)
	return nil
}

// sent is a notifier that says when it has sent.
type sent struct {
	alert.Notifier
	at func(string)
}

// Notify implements alert.Notifier.
func (n sent) Notify(ctx context.Context, a alert.Alert) error {
	if err := n.Notifier.Notify(ctx, a); err != nil {
		return err
	}
	n.at(AlertSent)
	return nil
}
