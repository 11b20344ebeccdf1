package daemon

import (
	"context"
	"errors"
	"io/fs"

	"nongrata/ingest"
	"nongrata/store/stream"
)

// A shared archive is this process's own folder and, over an external NATS, what all
// processes share: a poller on one machine fetches what a reader on another needs.
type shared struct {
	local ingest.Archive
	blobs *stream.Blobs
}

var _ ingest.Archive = (*shared)(nil)

// Put implements ingest.Archive: it returns when b is in both.
func (s *shared) Put(ctx context.Context, b []byte) (ingest.Hash, error) {
	h, err := s.local.Put(ctx, b)
	if err != nil {
		return h, err
	}
	return h, s.blobs.Put(ctx, string(h), b)
}

// PutAll implements ingest.Archive.
func (s *shared) PutAll(ctx context.Context, blobs [][]byte) ([]ingest.Hash, error) {
	hashes, err := s.local.PutAll(ctx, blobs)
	if err != nil {
		return nil, err
	}
	for i, h := range hashes {
		if err := s.blobs.Put(ctx, string(h), blobs[i]); err != nil {
			return nil, err
		}
	}
	return hashes, nil
}

// Get implements ingest.Archive. What comes from elsewhere stays here: the desk's folder ends
// up with the evidence of everything it has shown.
func (s *shared) Get(ctx context.Context, h ingest.Hash) ([]byte, error) {
	b, err := s.local.Get(ctx, h)
	if !errors.Is(err, fs.ErrNotExist) {
		return b, err
	}
	if b, err = s.blobs.Get(ctx, string(h)); err != nil {
		return nil, err
	}
	if ingest.HashOf(b) != h {
		return nil, errors.New("evidence " + string(h) + " is damaged in the cluster")
	}
	_, err = s.local.Put(ctx, b)
	return b, err
}
