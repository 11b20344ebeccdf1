// Package webtest has what tests of the desk's pages need: accounts in memory, and the suite
// that every web.Accounts must pass.
package webtest

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	"nongrata/review"
	"nongrata/review/web"
)

// MemAccounts keeps users and credentials in memory. The zero value is empty and ready.
type MemAccounts struct {
	mu          sync.Mutex
	users       map[string]web.User
	credentials map[string]web.Credential
}

var _ web.Accounts = (*MemAccounts)(nil)

// User returns the user, or an error that wraps review.ErrNotFound.
func (m *MemAccounts) User(_ context.Context, name string) (web.User, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	u, ok := m.users[name]
	if !ok {
		return web.User{}, fmt.Errorf("user %q: %w", name, review.ErrNotFound)
	}
	return u, nil
}

// Users returns all, by name.
func (m *MemAccounts) Users(context.Context) ([]web.User, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var all []web.User
	for _, u := range m.users {
		all = append(all, u)
	}
	slices.SortFunc(all, func(a, b web.User) int { return cmp.Compare(a.Name, b.Name) })
	return all, nil
}

// PutUser stores u under u.Name.
func (m *MemAccounts) PutUser(_ context.Context, u web.User) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.users == nil {
		m.users = map[string]web.User{}
	}
	m.users[u.Name] = u
	return nil
}

// Credential returns the credential with this ID, or an error that wraps review.ErrNotFound.
func (m *MemAccounts) Credential(_ context.Context, id string) (web.Credential, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	c, ok := m.credentials[id]
	if !ok {
		return web.Credential{}, fmt.Errorf("credential %q: %w", id, review.ErrNotFound)
	}
	return c, nil
}

// Credentials returns all of one kind, oldest first.
func (m *MemAccounts) Credentials(_ context.Context, kind web.CredentialKind) ([]web.Credential, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var all []web.Credential
	for _, c := range m.credentials {
		if c.Kind == kind {
			all = append(all, c)
		}
	}
	slices.SortFunc(all, func(a, b web.Credential) int {
		return cmp.Or(a.Created.Compare(b.Created), cmp.Compare(a.ID, b.ID))
	})
	return all, nil
}

// PutCredential stores c under c.ID.
func (m *MemAccounts) PutCredential(_ context.Context, c web.Credential) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.credentials == nil {
		m.credentials = map[string]web.Credential{}
	}
	m.credentials[c.ID] = c
	return nil
}

// DropCredential removes it and reports whether it was there.
func (m *MemAccounts) DropCredential(_ context.Context, id string) (bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	_, ok := m.credentials[id]
	delete(m.credentials, id)
	return ok, nil
}

// TestAccounts checks that the Accounts that open returns, empty, keep their promises.
func TestAccounts(t *testing.T, open func(t *testing.T) web.Accounts) {
	t.Run("users", func(t *testing.T) { testUsers(t, open(t)) })
	t.Run("credentials", func(t *testing.T) { testCredentials(t, open(t)) })
	t.Run("a link works once", func(t *testing.T) { testOnce(t, open(t)) })
}

func testUsers(t *testing.T, a web.Accounts) {
	ctx := t.Context()
	if _, err := a.User(ctx, "ana"); !isNotFound(err) {
		t.Errorf("User(ana) on empty accounts: %v, want %v", err, review.ErrNotFound)
	}
	at := time.Date(2022, 4, 5, 12, 0, 0, 0, time.UTC)
	ben := web.User{Name: "ben", Role: web.Viewer, Created: at}
	ana := web.User{Name: "Ana Lima", Role: web.Admin, Created: at.Add(time.Second)}
	for _, u := range []web.User{ben, ana} {
		must(t, a.PutUser(ctx, u))
	}
	ben.Disabled = true
	must(t, a.PutUser(ctx, ben))
	got, err := a.Users(ctx)
	must(t, err)
	if diff := gocmp.Diff([]web.User{ana, ben}, got); diff != "" {
		t.Errorf("Users (-want +got):\n%s", diff)
	}
	if u, err := a.User(ctx, "ben"); err != nil || !u.Disabled {
		t.Errorf("User(ben) = %+v, %v, want the second writing", u, err)
	}
}

func testCredentials(t *testing.T, a web.Accounts) {
	ctx := t.Context()
	at := time.Date(2022, 4, 5, 12, 0, 0, 0, time.UTC)
	old := web.Credential{ID: "ff", Kind: web.Session, User: "ana", Created: at, Expires: at.Add(time.Hour)}
	young := web.Credential{ID: "00", Kind: web.Session, User: "ben", Created: at.Add(time.Minute)}
	link := web.Credential{ID: "aa", Kind: web.SignInLink, Role: web.Reviewer, Label: "for Cy", Created: at}
	for _, c := range []web.Credential{young, old, link} {
		must(t, a.PutCredential(ctx, c))
	}
	got, err := a.Credentials(ctx, web.Session)
	must(t, err)
	if diff := gocmp.Diff([]web.Credential{old, young}, got); diff != "" {
		t.Errorf("Credentials(session) (-want +got):\n%s", diff)
	}
	if c, err := a.Credential(ctx, "aa"); err != nil || c != link {
		t.Errorf("Credential(aa) = %+v, %v, want %+v", c, err, link)
	}
	if _, err := a.Credential(ctx, "bb"); !isNotFound(err) {
		t.Errorf("Credential(bb): %v, want %v", err, review.ErrNotFound)
	}
}

func testOnce(t *testing.T, a web.Accounts) {
	ctx := t.Context()
	must(t, a.PutCredential(ctx, web.Credential{ID: "aa", Kind: web.SignInLink}))
	won := make(chan bool)
	for range 8 {
		go func() {
			was, err := a.DropCredential(ctx, "aa")
			won <- was && err == nil
		}()
	}
	n := 0
	for range 8 {
		if <-won {
			n++
		}
	}
	if n != 1 {
		t.Errorf("DropCredential reported %d times that it was there, want once", n)
	}
}
