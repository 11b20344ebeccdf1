package stream

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"github.com/nats-io/nats.go/jetstream"
)

// blobBucket is the object store that blobs lie in.
const blobBucket = "nongrata-evidence"

// Blobs keeps bytes under a name of the caller's, for processes that share no disk. It is
// meant for content-addressed names: the same name is always the same bytes.
type Blobs struct {
	store jetstream.ObjectStore
}

// Blobs returns the blobs of the cluster, making their store if need be.
func (b *Bus) Blobs(ctx context.Context) (*Blobs, error) {
	s, err := b.js.ObjectStore(ctx, blobBucket)
	if errors.Is(err, jetstream.ErrBucketNotFound) {
		s, err = b.makeBlobs(ctx, b.opts.Replicas)
	}
	if err != nil {
		return nil, fmt.Errorf("opening object store %s: %w", blobBucket, err)
	}
	return &Blobs{s}, nil
}

// makeBlobs falls back to one replica on a single server, as the streams do.
func (b *Bus) makeBlobs(ctx context.Context, replicas int) (jetstream.ObjectStore, error) {
	s, err := b.js.CreateObjectStore(ctx, jetstream.ObjectStoreConfig{
		Bucket: blobBucket, Description: "evidence, by the SHA-256 of its bytes",
		Storage: jetstream.FileStorage, Replicas: replicas,
	})
	if err != nil && replicas > 1 {
		return b.makeBlobs(ctx, 1)
	}
	return s, err
}

// Put stores data under name. What is there already is left alone.
func (s *Blobs) Put(ctx context.Context, name string, data []byte) error {
	if _, err := s.store.GetInfo(ctx, name); err == nil {
		return nil
	}
	if _, err := s.store.PutBytes(ctx, name, data); err != nil {
		return fmt.Errorf("storing blob %s: %w", name, err)
	}
	return nil
}

// Get returns the bytes under name, or an error that wraps fs.ErrNotExist.
func (s *Blobs) Get(ctx context.Context, name string) ([]byte, error) {
	b, err := s.store.GetBytes(ctx, name)
	if errors.Is(err, jetstream.ErrObjectNotFound) {
		return nil, fmt.Errorf("blob %s: %w", name, fs.ErrNotExist)
	}
	if err != nil {
		return nil, fmt.Errorf("fetching blob %s: %w", name, err)
	}
	return b, nil
}
