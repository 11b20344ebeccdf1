// Package password keeps passwords as argon2id hashes.
//
// Guarantees. A hash carries its salt and its parameters, so older ones can still be checked
// and are told apart from those that today's parameters would make. Checking costs the same
// whether somebody has a password or not. No more than a few hashes are computed at once,
// whatever is asked: memory and processors are bounded. Nothing here logs or keeps a password.
package password

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/crypto/argon2"
)

// The lengths of a password: characters at least, bytes at most.
const (
	MinLength = 12
	MaxBytes  = 256
)

const saltBytes, keyBytes = 16, 32

// Params are what a hash costs. The zero value takes 32 MiB, three passes and one lane.
type Params struct {
	Memory  uint32 // KiB
	Passes  uint32
	Threads uint8
}

// most are the dearest parameters that a stored hash may ask for.
var most = Params{Memory: 1 << 20, Passes: 16, Threads: 16}

func (p Params) withDefaults() Params {
	if p == (Params{}) {
		return Params{Memory: 32 << 10, Passes: 3, Threads: 1}
	}
	return p
}

// A Hasher makes and checks hashes. It is safe for concurrent use.
type Hasher struct {
	params Params
	slots  chan struct{}
	decoy  string // what somebody without a password is checked against
}

// ErrBusy is returned when no hash could be computed before the context ended.
var ErrBusy = errors.New("too many sign-ins at once")

// New returns a Hasher that computes at most atOnce hashes at the same time.
func New(p Params, atOnce int) *Hasher {
	h := &Hasher{params: p.withDefaults(), slots: make(chan struct{}, max(atOnce, 1))}
	var salt [saltBytes]byte
	rand.Read(salt[:]) // never fails: crypto/rand ends the program instead
	h.decoy = encode(h.params, salt[:], make([]byte, keyBytes))
	return h
}

// Hash returns the hash of a password, in the usual $argon2id$… form.
func (h *Hasher) Hash(ctx context.Context, password string) (string, error) {
	var salt [saltBytes]byte
	rand.Read(salt[:]) // never fails: crypto/rand ends the program instead
	key, err := h.key(ctx, h.params, salt[:], password)
	if err != nil {
		return "", err
	}
	return encode(h.params, salt[:], key), nil
}

// A Verdict says what checking a password found.
type Verdict struct {
	OK  bool
	Old bool // the hash was made with other parameters than today's: make a new one
}

// Check compares a password with a hash; an empty hash takes as long and never fits.
func (h *Hasher) Check(ctx context.Context, hash, password string) (Verdict, error) {
	known := hash != ""
	if !known {
		hash = h.decoy
	}
	p, salt, want, err := decode(hash)
	if err != nil {
		return Verdict{}, err
	}
	got, err := h.key(ctx, p, salt, password)
	if err != nil {
		return Verdict{}, err
	}
	fits := subtle.ConstantTimeCompare(got, want) == 1
	return Verdict{OK: fits && known, Old: p != h.params}, nil
}

// key waits for a slot and computes.
func (h *Hasher) key(ctx context.Context, p Params, salt []byte, password string) ([]byte, error) {
	if len(password) > MaxBytes {
		password = password[:MaxBytes] // Validate has refused it; do not pay for it either
	}
	select {
	case h.slots <- struct{}{}:
	case <-ctx.Done():
		return nil, fmt.Errorf("%w: %w", ErrBusy, ctx.Err())
	}
	defer func() { <-h.slots }()
	return argon2.IDKey([]byte(password), salt, p.Passes, p.Memory, p.Threads, keyBytes), nil
}

var b64 = base64.RawStdEncoding

func encode(p Params, salt, key []byte) string {
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, p.Memory, p.Passes, p.Threads,
		b64.EncodeToString(salt), b64.EncodeToString(key))
}

var errHash = errors.New("stored password hash is damaged")

func decode(hash string) (p Params, salt, key []byte, err error) {
	parts := strings.Split(hash, "$")
	var version int
	if len(parts) != 6 || parts[1] != "argon2id" {
		return p, nil, nil, errHash
	}
	if n, err := fmt.Sscanf(parts[2], "v=%d", &version); n != 1 || err != nil || version != argon2.Version {
		return p, nil, nil, errHash
	}
	if n, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &p.Memory, &p.Passes, &p.Threads); n != 3 || err != nil {
		return p, nil, nil, errHash
	}
	if p.Memory > most.Memory || p.Passes > most.Passes || p.Passes < 1 || p.Threads > most.Threads || p.Threads < 1 {
		return p, nil, nil, errHash
	}
	salt, serr := b64.DecodeString(parts[4])
	key, kerr := b64.DecodeString(parts[5])
	if serr != nil || kerr != nil || len(salt) < 8 || len(key) != keyBytes {
		return p, nil, nil, errHash
	}
	return p, salt, key, nil
}

// Validate says what is wrong with a password that somebody chose. Length is all that is asked
// for, and that it is not easily guessed; kinds of characters are nobody's business.
func Validate(name, password string) error {
	switch {
	case !utf8.ValidString(password):
		return errors.New("password is not readable text")
	case utf8.RuneCountInString(password) < MinLength:
		return fmt.Errorf("password is shorter than %d characters", MinLength)
	case len(password) > MaxBytes:
		return fmt.Errorf("password is longer than %d bytes", MaxBytes)
	case guessable(name, password):
		return errors.New("password is easily guessed: it is a row of keys, a repetition, or made of your name or this program's")
	}
	return nil
}

// rows are what people run their fingers along.
var rows = []string{"01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "qwertzuiopasdfghjklyxcvbnm", "azertyuiopqsdfghjklmwxcvbn"}

// common are the words that passwords are padded out with.
var common = []string{"password", "passwort", "passw0rd", "nongrata", "welcome", "letmein", "admin"}

// guessable takes away what is easily guessed and looks at what is left.
func guessable(name, password string) bool {
	left := strings.ToLower(password)
	for _, word := range append(strings.Fields(strings.ToLower(name)), common...) {
		if utf8.RuneCountInString(word) >= 3 {
			left = strings.ReplaceAll(left, word, "")
		}
	}
	letters := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, left)
	for _, row := range rows {
		if len(letters) >= 4 && strings.Contains(row+row, letters) {
			return true
		}
	}
	different := map[rune]bool{}
	for _, r := range left {
		different[r] = true
	}
	return len(different) < 5
}
