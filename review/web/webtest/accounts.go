// Package webtest has what tests of the desk's pages need: accounts in memory, and the suite
// that every web.Accounts must pass.
package webtest

import (
	"cmp"
	"context"
	"fmt"
	"maps"
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

// DropCredentials removes all that drop says.
func (m *MemAccounts) DropCredentials(_ context.Context, drop func(web.Credential) bool) (int, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	before := len(m.credentials)
	maps.DeleteFunc(m.credentials, func(_ string, c web.Credential) bool { return drop(c) })
	return before - len(m.credentials), nil
}

// TouchCredential records when a credential was used, if it is still there.
func (m *MemAccounts) TouchCredential(_ context.Context, id string, at time.Time) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if c, ok := m.credentials[id]; ok {
		c.Seen = at
		m.credentials[id] = c
	}
	return nil
}

// TestAccounts checks that the Accounts that open returns, empty, keep their promises.
func TestAccounts(t *testing.T, open func(t *testing.T) web.Accounts) {
	t.Run("users", func(t *testing.T) { testUsers(t, open(t)) })
	t.Run("credentials", func(t *testing.T) { testCredentials(t, open(t)) })
	t.Run("many at once", func(t *testing.T) { testDropMany(t, open(t)) })
	t.Run("touch", func(t *testing.T) { testTouch(t, open(t)) })
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
	c, err := a.Credential(ctx, "aa")
	if diff := gocmp.Diff(link, c); err != nil || diff != "" {
		t.Errorf("Credential(aa): %v (-want +got):\n%s", err, diff)
	}
	if _, err := a.Credential(ctx, "bb"); !isNotFound(err) {
		t.Errorf("Credential(bb): %v, want %v", err, review.ErrNotFound)
	}
}

func testDropMany(t *testing.T, a web.Accounts) {
	ctx := t.Context()
	for _, c := range []web.Credential{{ID: "00", Kind: web.Session, User: "ana"}, {ID: "11", Kind: web.Session, User: "ben"},
		{ID: "22", Kind: web.Session, User: "ana"}, {ID: "33", Kind: web.Token, User: "ana", Scopes: []web.Scope{web.ScopeRead}}} {
		must(t, a.PutCredential(ctx, c))
	}
	n, err := a.DropCredentials(ctx, func(c web.Credential) bool { return c.Kind == web.Session && c.User == "ana" })
	if n != 2 || err != nil {
		t.Errorf("DropCredentials(sessions of ana) = %d, %v, want 2", n, err)
	}
	for id, there := range map[string]bool{"00": false, "11": true, "22": false, "33": true} {
		if c, err := a.Credential(ctx, id); isNotFound(err) == there {
			t.Errorf("Credential(%s) = %+v, %v, want it there: %v", id, c, err, there)
		}
	}
}

func testTouch(t *testing.T, a web.Accounts) {
	ctx, at := t.Context(), time.Date(2022, 4, 5, 12, 0, 0, 0, time.UTC)
	want := web.Credential{ID: "00", Kind: web.Session, User: "ana", Agent: "browser", Seen: at}
	must(t, a.PutCredential(ctx, web.Credential{ID: "00", Kind: web.Session, User: "ana", Agent: "browser"}))
	must(t, a.TouchCredential(ctx, "00", at))
	got, err := a.Credential(ctx, "00")
	must(t, err)
	if diff := gocmp.Diff(want, got); diff != "" {
		t.Errorf("Credential after TouchCredential (-want +got):\n%s", diff)
	}
	must(t, a.TouchCredential(ctx, "gone", at))
	if c, err := a.Credential(ctx, "gone"); !isNotFound(err) {
		t.Errorf("TouchCredential made %+v, %v", c, err)
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
