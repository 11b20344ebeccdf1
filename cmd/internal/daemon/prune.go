package daemon

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/evidence"
	"nongrata/store/stream"
)

// restsOn is the blob of a cluster in which the desk says what must never go: when it found that
// out, and the hashes, a line each. Where it is older than saidFor nobody goes by it.
const (
	restsOn = "desk-rests-on"
	saidFor = 3 * upkeepEvery
)

// pruneEvidence deletes old bytes that nothing rests on, in this process's folder and, at the desk,
// in the cluster. What is rested on is asked first: what is claimed later was put later, too.
func (d *Daemon) pruneEvidence(ctx context.Context, now time.Time) (evidence.Pruned, error) {
	rests, err := d.rests(ctx, now)
	if err != nil {
		return evidence.Pruned{}, err
	}
	r := d.o.Retention
	if r.EvidenceDays < 0 && r.EvidenceMiB == 0 {
		return evidence.Pruned{}, nil
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
	if blobs != nil && !d.has(RoleDesk) {
		return rests, d.hearDesk(ctx, blobs, hearing{now, rests})
	}
	filed, err := d.db.References(ctx) // last: what is filed meanwhile is in here
	if err != nil {
		return nil, err
	}
	maps.Copy(rests, filed)
	if blobs == nil {
		return rests, nil
	}
	hashes := slices.Sorted(maps.Keys(rests))
	said := fmt.Appendln(nil, now.UTC().Format(time.RFC3339))
	for _, h := range hashes {
		said = fmt.Appendln(said, h)
	}
	return rests, blobs.Replace(ctx, restsOn, said)
}

// A hearing is what the desk is listened to for.
type hearing struct {
	now   time.Time
	rests map[ingest.Hash]bool
}

// hearDesk adds what the desk has said that it rests on.
func (d *Daemon) hearDesk(ctx context.Context, blobs *stream.Blobs, h hearing) error {
	said, err := blobs.Get(ctx, restsOn)
	if errors.Is(err, fs.ErrNotExist) {
		return errors.New("no evidence is put out: no desk has said yet what it rests on")
	}
	if err != nil {
		return err
	}
	first, rest, _ := strings.Cut(string(said), "\n")
	at, err := time.Parse(time.RFC3339, first)
	if err != nil {
		return fmt.Errorf("what the desk rests on: %w", err)
	}
	if h.now.Sub(at) > saidFor {
		return fmt.Errorf("no evidence is put out: the desk has not said what it rests on since %s", first)
	}
	ingest.NamedIn([]byte(rest), h.rests)
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
	return done, nil
}
