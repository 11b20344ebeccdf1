package store

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	bolt "go.etcd.io/bbolt"
)

// The buckets of schema version 1, unless said otherwise. Keys are written k/k2 here for k NUL k2.
const (
	bucketMeta = "meta" // "schema" → uint32; "created" → RFC 3339
	bucketKeys = "keys" // verifier key of a ledger.key ever used here → RFC 3339

	bucketSeen   = "seen"   // source/key → when it was remembered, ingest.Trace
	bucketStates = "states" // source → ingest.State

	bucketCases       = "cases"             // case ID → write number, review.Case
	bucketCaseOf      = "case_by_candidate" // candidate ID → case ID
	bucketCasesByPair = "case_by_pair"      // receiving/sending/opened + case ID → mark
	bucketWaiting     = "case_waiting"      // opened + case ID → mark
	bucketExpulsions  = "expulsions"        // expulsion ID → write number, review.Expulsion

	bucketLedger      = "ledger"          // seq uint64 → time, the record's exact bytes
	bucketTree        = "tree"            // tlog stored-hash index uint64 → 32 bytes
	bucketDecisions   = "decisions"       // decision ID → seq uint64
	bucketDecisionKey = "decision_by_key" // idempotency key → decision ID
	bucketHistory     = "history"         // kind byte, hash of the subject's ID, seq uint64 → mark; since schema version 4

	bucketOutbox    = "outbox"     // topic (a bucket of its own): seq uint64 → review.Outbound
	bucketOutboxIDs = "outbox_ids" // topic/message ID → seq uint64; kept after it was sent

	bucketDeliveries    = "deliveries"       // delivery ID → storedDelivery
	bucketDeliveryOrder = "deliveries_order" // seq uint64 → delivery ID
	bucketDeliveryDue   = "deliveries_due"   // next + delivery ID → mark, for waiting ones

	bucketWatches  = "watches"     // item ID → ingest.Watched
	bucketWatchDue = "watches_due" // next + item ID → mark, for those that are read again

	bucketUsers       = "users"       // name → web.User
	bucketCredentials = "credentials" // ID → web.Credential
	bucketAnswers     = "answers"     // ID → web.Answer; since schema version 2
)

// version is the first byte of every value. It says how the rest is written, not what the
// tables are; that is the schema version.
const version byte = 1

var errFormat = errors.New("value of an unknown format")

// mark is the value of keys that say all by being there. An empty one would read as absent
// to careless code.
func mark() []byte { return []byte{version} }

// encode returns the version byte and v as JSON.
func encode(v any) ([]byte, error) {
	j, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	return append([]byte{version}, j...), nil
}

func decode(value []byte, v any) error {
	body, err := body(value)
	if err != nil {
		return err
	}
	return json.Unmarshal(body, v)
}

func body(value []byte) ([]byte, error) {
	if len(value) == 0 || value[0] != version {
		return nil, errFormat
	}
	return value[1:], nil
}

func put(b *bolt.Bucket, key []byte, v any) error {
	value, err := encode(v)
	if err != nil {
		return fmt.Errorf("encoding %T: %w", v, err)
	}
	return b.Put(key, value)
}

func number(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }

// numberValue is a number as a value, behind the version byte.
func numberValue(n uint64) []byte { return binary.BigEndian.AppendUint64([]byte{version}, n) }

func parseNumber(b []byte) (uint64, error) {
	if len(b) != 8 {
		return 0, fmt.Errorf("number of %d bytes: %w", len(b), errFormat)
	}
	return binary.BigEndian.Uint64(b), nil
}

func parseNumberValue(value []byte) (uint64, error) {
	b, err := body(value)
	if err != nil {
		return 0, err
	}
	return parseNumber(b)
}

// timeLen is the length of a time in keys and values.
const timeLen = 12

// timeBytes orders times from the year 1 on, the zero time first.
func timeBytes(t time.Time) []byte {
	b := binary.BigEndian.AppendUint64(nil, uint64(t.Unix()-time.Time{}.Unix()))
	return binary.BigEndian.AppendUint32(b, uint32(t.Nanosecond()))
}

func parseTime(b []byte) (time.Time, error) {
	if len(b) < timeLen {
		return time.Time{}, fmt.Errorf("time of %d bytes: %w", len(b), errFormat)
	}
	sec := int64(binary.BigEndian.Uint64(b)) + time.Time{}.Unix()
	return time.Unix(sec, int64(binary.BigEndian.Uint32(b[8:]))).UTC(), nil
}

// join makes a key of parts that hold no NUL; see noNUL.
func join(parts ...string) []byte {
	var b bytes.Buffer
	for i, p := range parts {
		if i > 0 {
			b.WriteByte(0)
		}
		b.WriteString(p)
	}
	return b.Bytes()
}

// noNUL refuses what would blur the parts of a key, and an empty key.
func noNUL(what, s string) error {
	if s == "" {
		return fmt.Errorf("%s is empty", what)
	}
	if bytes.IndexByte([]byte(s), 0) >= 0 {
		return fmt.Errorf("%s %q holds a NUL", what, s)
	}
	if len(s) > bolt.MaxKeySize/4 {
		return fmt.Errorf("%s is %d bytes long", what, len(s))
	}
	return nil
}
