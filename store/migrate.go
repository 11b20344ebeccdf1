package store

import (
	"encoding/binary"
	"fmt"
	"time"

	bolt "go.etcd.io/bbolt"

	"nongrata/review"
)

// A migration brings a store from the version before to version. The list only ever grows;
// what has been released is never edited, and each has a fixture of the version before.
type migration struct {
	version uint32
	about   string
	run     func(*bolt.Tx) error
}

func migrations() []migration {
	return []migration{
		{1, "the first layout", createVersion1},
		{2, "answers to calls with an idempotency key", createAnswers},
		{3, "pages that are read again", createWatches},
		{4, "decisions by what they are about", createHistory},
	}
}

// Schema returns the schema version that this program writes.
func Schema() int {
	all := migrations()
	return int(all[len(all)-1].version)
}

func createVersion1(tx *bolt.Tx) error {
	for _, name := range []string{
		bucketMeta, bucketKeys, bucketSeen, bucketStates,
		bucketCases, bucketCaseOf, bucketCasesByPair, bucketWaiting, bucketExpulsions,
		bucketLedger, bucketTree, bucketDecisions, bucketDecisionKey,
		bucketOutbox, bucketOutboxIDs,
		bucketDeliveries, bucketDeliveryOrder, bucketDeliveryDue,
		bucketUsers, bucketCredentials,
	} {
		if _, err := tx.CreateBucketIfNotExists([]byte(name)); err != nil {
			return fmt.Errorf("creating bucket %s: %w", name, err)
		}
	}
	outbox := tx.Bucket([]byte(bucketOutbox))
	for _, topic := range topics() {
		if _, err := outbox.CreateBucketIfNotExists([]byte(topic)); err != nil {
			return fmt.Errorf("creating outbox %s: %w", topic, err)
		}
	}
	return nil
}

func createAnswers(tx *bolt.Tx) error {
	if _, err := tx.CreateBucketIfNotExists([]byte(bucketAnswers)); err != nil {
		return fmt.Errorf("creating bucket %s: %w", bucketAnswers, err)
	}
	return nil
}

func topics() []review.Topic { return []review.Topic{review.TopicExpulsion, review.TopicAlert} }

var keySchema = []byte("schema")

// schemaOf returns the version of the store, zero for an empty one.
func schemaOf(tx *bolt.Tx) (uint32, error) {
	meta := tx.Bucket([]byte(bucketMeta))
	if meta == nil {
		return 0, nil
	}
	v := meta.Get(keySchema)
	if len(v) != 4 {
		return 0, fmt.Errorf("schema version of %d bytes: %w", len(v), errFormat)
	}
	return binary.BigEndian.Uint32(v), nil
}

// migrate brings the store up to Schema, all in one transaction.
func migrate(b *bolt.DB, now time.Time) error {
	var have uint32
	err := b.View(func(tx *bolt.Tx) (err error) {
		have, err = schemaOf(tx)
		return err
	})
	if err != nil {
		return err
	}
	if have == uint32(Schema()) {
		return nil
	}
	if have > uint32(Schema()) {
		return fmt.Errorf("store has schema version %d, this program knows up to %d: "+
			"use a newer nongrata", have, Schema())
	}
	return b.Update(func(tx *bolt.Tx) error {
		for _, m := range migrations() {
			if m.version <= have {
				continue
			}
			if err := m.run(tx); err != nil {
				return fmt.Errorf("migrating to schema version %d, %s: %w", m.version, m.about, err)
			}
		}
		meta := tx.Bucket([]byte(bucketMeta))
		if have == 0 {
			if err := meta.Put([]byte("created"), []byte(now.UTC().Format(time.RFC3339))); err != nil {
				return err
			}
		}
		return meta.Put(keySchema, binary.BigEndian.AppendUint32(nil, uint32(Schema())))
	})
}
