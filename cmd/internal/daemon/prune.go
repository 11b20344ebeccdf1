package daemon

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/evidence"
	"nongrata/store/stream"
)

// restsOn begins the name of the blob of a cluster in which a desk says what must never go: when it
// found that out, and the hashes, a line each. Where it is older than saidFor nobody goes by it.
// There is one desk; while another takes its place, or by mistake, there are two that are heard.
const (
	restsOn = "desk-rests-on-"
	saidFor = 3 * upkeepEvery
)

// pruneEvidence deletes old bytes that nothing rests on, in this process's folder and, at the desk,
// in the cluster. What is rested on is asked first: what is claimed later was put later, too.
func (d *Daemon) pruneEvidence(ctx context.Context, now time.Time) (evidence.Pruned, error) {
	r := d.o.Retention
	ever := r.EvidenceDays < 0 && r.EvidenceMiB == 0
	if ever && (d.cluster() == nil || !d.has(RoleDesk)) {
		return evidence.Pruned{}, nil
	}
	rests, err := d.rests(ctx, now) // which a desk has to say to the others all the same
	if err != nil || ever {
		return evidence.Pruned{}, err
	}
	o := evidence.Pruning{Now: now, Most: int64(r.EvidenceMiB) << 20, Keep: func(h ingest.Hash) bool { return rests[h] }}
	if r.EvidenceDays > 0 {
		o.Before = now.AddDate(0, 0, -r.EvidenceDays)
	}
	done, err := d.archive.Prune(ctx, o)
	if blobs := d.cluster(); blobs != nil && d.has(RoleDesk) && err == nil {
		var shared evidence.Pruned
		shared, err = pruneBlobs(ctx, blobs, o)
		done.Blobs, done.Bytes = done.Blobs+shared.Blobs, done.Bytes+shared.Bytes
	}
	return done, err
}

// cluster is what all processes share, nil for one that is alone.
func (d *Daemon) cluster() *stream.Blobs {
	if s, ok := d.evidence.(*shared); ok {
		return s.blobs
	}
	return nil
}

// rests returns every hash that must not go: what the desk's store speaks of, and what is on its
// way there or lies with the dead letters. A process without the desk goes by what the desk has
// said, and lets nothing go when it has said nothing for days.
func (d *Daemon) rests(ctx context.Context, now time.Time) (map[ingest.Hash]bool, error) {
	rests := map[ingest.Hash]bool{}
	if err := d.bus.Unhandled(ctx, func(body []byte) { ingest.NamedIn(body, rests) }); err != nil {
		return nil, err
	}
	blobs := d.cluster()
	if blobs == nil || d.has(RoleDesk) {
		filed, err := d.db.References(ctx) // last: what is filed meanwhile is in here
		if err != nil {
			return nil, err
		}
		maps.Copy(rests, filed)
	}
	if blobs == nil {
		return rests, nil
	}
	if d.has(RoleDesk) {
		said := fmt.Appendln(nil, now.UTC().Format(time.RFC3339))
		for _, h := range slices.Sorted(maps.Keys(rests)) {
			said = fmt.Appendln(said, h)
		}
		if err := blobs.Replace(ctx, restsOn+d.process(), said); err != nil {
			return nil, err
		}
	}
	return rests, hearDesks(ctx, blobs, hearing{now, rests})
}

// A hearing is what desks are listened to for.
type hearing struct {
	now   time.Time
	rests map[ingest.Hash]bool
}

// hearDesks adds what every desk has said that it rests on. It is an error when none has lately.
func hearDesks(ctx context.Context, blobs *stream.Blobs, h hearing) error {
	all, err := blobs.All(ctx)
	if err != nil {
		return err
	}
	var last time.Time
	for _, b := range all {
		if !strings.HasPrefix(b.Name, restsOn) {
			continue
		}
		said, err := blobs.Get(ctx, b.Name)
		if err != nil {
			return err
		}
		first, rest, _ := strings.Cut(string(said), "\n")
		at, err := time.Parse(time.RFC3339, first)
		if err != nil {
			return fmt.Errorf("what the desk rests on: %w", err)
		}
		if at.After(last) {
			last = at
		}
		if h.now.Sub(at) <= saidFor {
			ingest.NamedIn([]byte(rest), h.rests)
		}
	}
	switch {
	case last.IsZero():
		return errors.New("no evidence is put out: no desk has said yet what it rests on")
	case h.now.Sub(last) > saidFor:
		return fmt.Errorf("no evidence is put out: the desk has not said what it rests on since %s", last.Format(time.RFC3339))
	}
	return nil
}

// pruneBlobs deletes from the cluster what o chooses.
func pruneBlobs(ctx context.Context, blobs *stream.Blobs, o evidence.Pruning) (done evidence.Pruned, err error) {
	all, err := blobs.All(ctx)
	if err != nil {
		return done, err
	}
	byHash := map[ingest.Hash]stream.Blob{}
	var aged []evidence.Aged
	for _, b := range all {
		h := ingest.Hash(b.Name)
		if h.Validate() != nil {
			continue // what the desk has said
		}
		byHash[h] = b
		aged = append(aged, evidence.Aged{Hash: h, At: b.At, Size: b.Size})
	}
	gone, _ := o.Choose(aged)
	for _, x := range gone {
		if err := blobs.Delete(ctx, byHash[x.Hash]); err != nil {
			return done, err
		}
		done.Blobs, done.Bytes = done.Blobs+1, done.Bytes+x.Size
	}
	return done, blobs.Sweep(ctx, all, o.Now.Add(-upkeepEvery))
}
