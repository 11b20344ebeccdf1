package password

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// cheap keeps the tests quick.
var cheap = Params{Memory: 64, Passes: 1, Threads: 1}

func TestHashAndCheck(t *testing.T) {
	h, ctx := New(cheap, 2), t.Context()
	hash, err := h.Hash(ctx, "correct horse battery")
	if err != nil || !strings.HasPrefix(hash, "$argon2id$v=19$m=64,t=1,p=1$") {
		t.Fatalf("Hash = %q, %v, want its parameters in it", hash, err)
	}
	other, err := h.Hash(ctx, "correct horse battery")
	if err != nil || other == hash {
		t.Errorf("Hash twice = the same, %v, want another salt", err)
	}
	tests := []struct {
		hash, password string
		want           bool
	}{{hash, "correct horse battery", true}, {hash, "correct horse batterY", false}, {hash, "", false}, {"", "correct horse battery", false}, {"", "", false}}
	for _, tt := range tests {
		v, err := h.Check(ctx, tt.hash, tt.password)
		if err != nil || v.OK != tt.want || v.Old {
			t.Errorf("Check(%.12q, %q) = %+v, %v, want %v", tt.hash, tt.password, v, err, tt.want)
		}
	}
}

func TestOldParametersAreTold(t *testing.T) {
	ctx := t.Context()
	hash, err := New(cheap, 1).Hash(ctx, "correct horse battery")
	if err != nil {
		t.Fatal(err)
	}
	v, err := New(Params{Memory: 128, Passes: 1, Threads: 1}, 1).Check(ctx, hash, "correct horse battery")
	if err != nil || !v.OK || !v.Old {
		t.Errorf("Check of an older hash = %+v, %v, want it to fit and to be old", v, err)
	}
}

func TestDamagedHashes(t *testing.T) {
	h := New(cheap, 1)
	good, err := h.Hash(t.Context(), "correct horse battery")
	if err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{"x", "$argon2i$v=19$m=64,t=1,p=1$AAAAAAAAAAA$AAAA", strings.Replace(good, "v=19", "v=16", 1),
		strings.Replace(good, "m=64", "m=99999999", 1), strings.Replace(good, "t=1", "t=0", 1), good[:len(good)-3], strings.Replace(good, "p=1", "p=0", 1)} {
		if v, err := h.Check(t.Context(), bad, "correct horse battery"); err == nil || v.OK {
			t.Errorf("Check(%q) = %+v, %v, want an error", bad, v, err)
		}
	}
}

// TestNoMoreAtOnce holds every slot: whoever comes next waits until his time is over.
func TestNoMoreAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := New(cheap, 2)
		h.slots <- struct{}{}
		h.slots <- struct{}{}
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if _, err := h.Check(ctx, "", "x"); !errors.Is(err, ErrBusy) {
			t.Errorf("Check with no slot free = %v, want %v", err, ErrBusy)
		}
		<-h.slots
		var wg sync.WaitGroup
		for range 10 {
			wg.Go(func() {
				if _, err := h.Check(t.Context(), "", "x"); err != nil {
					t.Errorf("Check with a slot free = %v", err)
				}
			})
		}
		wg.Wait()
	})
}

func TestValidate(t *testing.T) {
	tests := []struct {
		name, password string
		ok             bool
	}{
		{"Ana Lima", "correct horse battery", true},
		{"Ana Lima", "слово из трёх частей", true},
		{"Ana Lima", "7xkq!mPz0w-u", true},
		{"Ana Lima", "short", false},
		{"Ana Lima", "onze lettre", false},
		{"Ana Lima", "aaaaaaaaaaaaaaaa", false},
		{"Ana Lima", "abababababababab", false},
		{"Ana Lima", "123456789012", false},
		{"Ana Lima", "qwertyuiopasdf", false},
		{"Ana Lima", "AnaLimaAnaLima", false},
		{"Ana Lima", "password123456", false},
		{"Ana Lima", "nongrata-nongrata", false},
		{"Ana Lima", strings.Repeat("long words ", 40), false},
		{"Ana Lima", "\xff\xfe correct horse", false},
	}
	for _, tt := range tests {
		if err := Validate(tt.name, tt.password); (err == nil) != tt.ok {
			t.Errorf("Validate(%q, %.20q) = %v, want ok: %v", tt.name, tt.password, err, tt.ok)
		}
	}
}

// BenchmarkCheck is what one sign-in costs.
func BenchmarkCheck(b *testing.B) {
	h := New(Params{}, 1)
	for b.Loop() {
		if _, err := h.Check(b.Context(), "", "correct horse battery"); err != nil {
			b.Fatal(err)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add("$argon2id$v=19$m=64,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
	f.Fuzz(func(t *testing.T, hash string) {
		p, salt, key, err := decode(hash)
		if err == nil && (p.Passes < 1 || p.Threads < 1 || p.Memory > most.Memory || len(salt) < 8 || len(key) != keyBytes) {
			t.Errorf("decode(%q) = %+v, %d, %d", hash, p, len(salt), len(key))
		}
	})
}
