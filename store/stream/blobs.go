package stream

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"time"

	"github.com/nats-io/nats.go/jetstream"
)

// The object store that blobs lie in, and what it calls things inside: a blob is its chunks, under
// a name that is new with every writing of it, and a line that says which.
const (
	blobBucket  = "nongrata-evidence"
	blobStream  = "OBJ_" + blobBucket
	blobLines   = "$O." + blobBucket + ".M."
	blobChunks  = "$O." + blobBucket + ".C."
	blobRenewal = 24 * time.Hour // how old a blob may be whose Put need not say that it is wanted
)

// Blobs keeps bytes under a name of the caller's, for processes that share no disk. It is
// meant for content-addressed names: the same name is always the same bytes.
type Blobs struct {
	store jetstream.ObjectStore
	js    jetstream.JetStream
	clock func() time.Time
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
	return &Blobs{s, b.js, b.opts.Clock}, nil
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

// Put stores data under name. What is there already is left alone, but for its age, which is
// counted from the last Put, to within a day.
func (s *Blobs) Put(ctx context.Context, name string, data []byte) error {
	if have, err := s.store.GetInfo(ctx, name); err == nil && s.clock().Sub(have.ModTime) < blobRenewal {
		return nil
	}
	return s.Replace(ctx, name, data)
}

// Replace stores data under name over what is there.
func (s *Blobs) Replace(ctx context.Context, name string, data []byte) error {
	if _, err := s.store.PutBytes(ctx, name, data); err != nil {
		return fmt.Errorf("storing blob %s: %w", name, err)
	}
	return nil
}

// A Blob is one that is stored.
type Blob struct {
	Name string
	Size int64
	At   time.Time // of the last Put, to within a day

	chunks string
	line   uint64 // its sequence
}

// All returns every blob.
func (s *Blobs) All(ctx context.Context) ([]Blob, error) {
	var all []Blob
	err := eachOf(ctx, s.js, extent{blobStream, blobLines + ">", 1}, func(m jetstream.Msg, meta *jetstream.MsgMetadata) error {
		var o jetstream.ObjectInfo
		if err := json.Unmarshal(m.Data(), &o); err != nil {
			return err
		}
		if !o.Deleted {
			all = append(all, Blob{Name: o.Name, Size: int64(o.Size), At: meta.Timestamp, chunks: o.NUID, line: meta.Sequence.Stream})
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("listing blobs: %w", err)
	}
	return all, nil
}

// Delete deletes b for good, unless it was put again since it was listed: the server compares, and
// a Put that comes meanwhile writes chunks of its own.
func (s *Blobs) Delete(ctx context.Context, b Blob) error {
	in, err := s.js.Stream(ctx, blobStream)
	if err == nil {
		err = in.Purge(ctx, jetstream.WithPurgeSubject(blobLines+base64.URLEncoding.EncodeToString([]byte(b.Name))), jetstream.WithPurgeSequence(b.line+1))
	}
	if err == nil {
		err = in.Purge(ctx, jetstream.WithPurgeSubject(blobChunks+b.chunks))
	}
	if err != nil {
		return fmt.Errorf("deleting blob %s: %w", b.Name, err)
	}
	return nil
}

// Sweep deletes chunks from before that time which none of all the blobs has: a process that died
// while it stored one leaves them.
func (s *Blobs) Sweep(ctx context.Context, all []Blob, before time.Time) error {
	in, err := s.js.Stream(ctx, blobStream)
	if err != nil {
		return fmt.Errorf("sweeping blobs: %w", err)
	}
	info, err := in.Info(ctx, jetstream.WithSubjectFilter(blobChunks+">"))
	if err != nil {
		return fmt.Errorf("sweeping blobs: %w", err)
	}
	for _, b := range all {
		delete(info.State.Subjects, blobChunks+b.chunks)
	}
	for subject := range info.State.Subjects {
		last, err := in.GetLastMsgForSubject(ctx, subject)
		if errors.Is(err, jetstream.ErrMsgNotFound) || err == nil && !last.Time.Before(before) {
			continue
		}
		if err == nil {
			err = in.Purge(ctx, jetstream.WithPurgeSubject(subject))
		}
		if err != nil {
			return fmt.Errorf("sweeping blobs: %w", err)
		}
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
