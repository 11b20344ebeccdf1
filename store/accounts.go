package store

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	bolt "go.etcd.io/bbolt"

	"nongrata/review"
	"nongrata/review/web"
)

var _ web.Accounts = (*DB)(nil)

// User returns the user, or an error that wraps review.ErrNotFound.
func (db *DB) User(ctx context.Context, name string) (web.User, error) {
	var u web.User
	err := db.view(ctx, func(tx *bolt.Tx) error {
		return load(tx, bucketUsers, name, &u)
	})
	return u, err
}

// Users returns all, by name.
func (db *DB) Users(ctx context.Context) ([]web.User, error) {
	var out []web.User
	err := db.view(ctx, func(tx *bolt.Tx) error {
		return tx.Bucket([]byte(bucketUsers)).ForEach(func(k, v []byte) error {
			var u web.User
			if err := decode(v, &u); err != nil {
				return fmt.Errorf("reading user %q: %w", k, err)
			}
			out = append(out, u)
			return nil
		})
	})
	return out, err
}

// PutUser stores u under its name.
func (db *DB) PutUser(ctx context.Context, u web.User) error {
	if err := noNUL("user name", u.Name); err != nil {
		return fmt.Errorf("storing user: %w: %w", review.ErrInvalid, err)
	}
	return db.together(ctx, func(tx *bolt.Tx) error {
		return put(tx.Bucket([]byte(bucketUsers)), []byte(u.Name), u)
	})
}

// Credential returns the credential with this ID, or an error that wraps review.ErrNotFound.
func (db *DB) Credential(ctx context.Context, id string) (web.Credential, error) {
	var c web.Credential
	err := db.view(ctx, func(tx *bolt.Tx) error {
		return load(tx, bucketCredentials, id, &c)
	})
	return c, err
}

// Credentials returns all of one kind, oldest first.
func (db *DB) Credentials(ctx context.Context, kind web.CredentialKind) ([]web.Credential, error) {
	var out []web.Credential
	err := db.view(ctx, func(tx *bolt.Tx) error {
		return tx.Bucket([]byte(bucketCredentials)).ForEach(func(k, v []byte) error {
			var c web.Credential
			if err := decode(v, &c); err != nil {
				return fmt.Errorf("reading credential %q: %w", k, err)
			}
			if c.Kind == kind {
				out = append(out, c)
			}
			return nil
		})
	})
	slices.SortStableFunc(out, func(a, b web.Credential) int {
		return cmp.Or(a.Created.Compare(b.Created), cmp.Compare(a.ID, b.ID))
	})
	return out, err
}

// PutCredential stores c under its ID.
func (db *DB) PutCredential(ctx context.Context, c web.Credential) error {
	if err := noNUL("credential id", c.ID); err != nil {
		return fmt.Errorf("storing credential: %w: %w", review.ErrInvalid, err)
	}
	return db.together(ctx, func(tx *bolt.Tx) error {
		return put(tx.Bucket([]byte(bucketCredentials)), []byte(c.ID), c)
	})
}

// DropCredential removes it and reports whether it was there. Of two calls at once, one is
// told true.
func (db *DB) DropCredential(ctx context.Context, id string) (was bool, err error) {
	err = db.update(ctx, func(tx *bolt.Tx) error {
		b := tx.Bucket([]byte(bucketCredentials))
		was = b.Get([]byte(id)) != nil
		return b.Delete([]byte(id))
	})
	return was && err == nil, err
}

// load reads the row of a bucket into v.
func load(tx *bolt.Tx, bucket, id string, v any) error {
	what := strings.TrimSuffix(bucket, "s")
	value := tx.Bucket([]byte(bucket)).Get([]byte(id))
	if value == nil {
		return fmt.Errorf("%s %q: %w", what, id, review.ErrNotFound)
	}
	if err := decode(value, v); err != nil {
		return fmt.Errorf("reading %s %q: %w", what, id, err)
	}
	return nil
}

// DropCredentials removes, in one transaction, all that drop says, and returns how many.
func (db *DB) DropCredentials(ctx context.Context, drop func(web.Credential) bool) (n int, err error) {
	err = db.update(ctx, func(tx *bolt.Tx) error {
		n, err = dropWhere(tx.Bucket([]byte(bucketCredentials)), "credential", drop)
		return err
	})
	return n, err
}

// TouchCredential records when a credential was used, if it is still there.
func (db *DB) TouchCredential(ctx context.Context, id string, at time.Time) error {
	return db.together(ctx, func(tx *bolt.Tx) error {
		var c web.Credential
		if err := load(tx, bucketCredentials, id, &c); err != nil {
			if errors.Is(err, review.ErrNotFound) {
				return nil
			}
			return err
		}
		c.Seen = at
		return put(tx.Bucket([]byte(bucketCredentials)), []byte(id), c)
	})
}
