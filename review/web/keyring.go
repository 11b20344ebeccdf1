package web

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"nongrata/review"
)

// How long credentials live. A link is short, for it travels in chats and terminals.
const (
	linkLife    = 24 * time.Hour
	sessionLife = 7 * 24 * time.Hour // at most, unless set
	sessionIdle = 12 * time.Hour     // without a request, unless set
	touchEvery  = 5 * time.Minute    // how closely a last use is recorded
)

// localLabel marks the token of the command line on the daemon's own machine.
const localLabel = "command line on this machine"

// A bearer is who a request comes from.
type bearer struct {
	User       User
	Credential Credential
	mark       string // all that open pages had been told when this was asked for
}

// Local reports whether the bearer is the command line on this machine, which may decide in
// the name of the person at its terminal.
func (b bearer) Local() bool {
	return b.Credential.Kind == Token && b.Credential.User == "" && b.Credential.Label == localLabel
}

// allows says why the bearer may not do what needs this role and scope; nil: he may.
func (b bearer) allows(role Role, scope Scope) error {
	if !b.User.Role.Includes(role) {
		return fmt.Errorf("this needs the role %s, yours is %s: %w", role, b.User.Role, review.ErrDenied)
	}
	c := b.Credential
	switch {
	case c.Kind != Token || b.Local():
		return nil
	case scope == scopePerson:
		return fmt.Errorf("this is for people who are signed in, not for tokens: %w", review.ErrDenied)
	case len(c.Scopes) > 0 && !slices.Contains(c.Scopes, scope):
		return fmt.Errorf("this needs a token with the scope %s: %w", scope, review.ErrDenied)
	}
	return nil
}

// A keyring makes and checks credentials. Secrets are 256 random bits, so looking them up by
// their SHA-256 tells nothing by its timing: an attacker cannot choose the hash.
type keyring struct {
	accounts   Accounts
	now        review.Clock
	idle, life time.Duration // of sessions
}

func hashSecret(secret string) string {
	sum := sha256.Sum256([]byte(secret))
	return hex.EncodeToString(sum[:])
}

// issue stores c under a new secret and returns the secret.
func (k keyring) issue(ctx context.Context, c Credential) (string, error) {
	var raw [32]byte
	rand.Read(raw[:]) // never fails: crypto/rand ends the program instead
	secret := base64.RawURLEncoding.EncodeToString(raw[:])
	c.ID, c.Created = hashSecret(secret), k.now().UTC()
	if err := k.accounts.PutCredential(ctx, c); err != nil {
		return "", fmt.Errorf("storing a credential of kind %s: %w", c.Kind, err)
	}
	return secret, nil
}

// find returns the live credential of this kind that secret belongs to, or an error that
// wraps review.ErrNotFound.
func (k keyring) find(ctx context.Context, kind CredentialKind, secret string) (Credential, error) {
	c, err := k.accounts.Credential(ctx, hashSecret(secret))
	if err != nil {
		return Credential{}, err
	}
	if c.Kind != kind || k.over(c) {
		return Credential{}, fmt.Errorf("credential: %w", review.ErrNotFound)
	}
	return c, nil
}

// over reports whether a credential's time is up: a session's also when nobody used it.
func (k keyring) over(c Credential) bool {
	now := k.now()
	return !c.Expires.IsZero() && !now.Before(c.Expires) ||
		c.Kind == Session && !c.Seen.IsZero() && now.Sub(c.Seen) >= k.idle
}

// sweep forgets what can no longer let anybody in.
func (k keyring) sweep(ctx context.Context) (int, error) {
	return k.accounts.DropCredentials(ctx, k.over)
}

// touch records that c was used, now and then.
func (k keyring) touch(ctx context.Context, c Credential) error {
	if now := k.now(); now.Sub(c.Seen) >= touchEvery {
		return k.accounts.TouchCredential(ctx, c.ID, now.UTC())
	}
	return nil
}

// A visit is how somebody came in.
type visit struct{ via, agent string }

// maxAgent is how much of a browser's name is kept.
const maxAgent = 200

// open starts a session: always with a new secret, so that one which was planted is worth
// nothing.
func (k keyring) open(ctx context.Context, user string, v visit) (string, error) {
	now := k.now().UTC()
	agent := strings.ToValidUTF8(v.agent[:min(len(v.agent), maxAgent)], "")
	return k.issue(ctx, Credential{Kind: Session, User: user, Expires: now.Add(k.life), Seen: now, Via: v.via, Agent: agent})
}

// bearerOf returns who bears the secret; a disabled user bears nothing.
func (k keyring) bearerOf(ctx context.Context, kind CredentialKind, secret string) (bearer, error) {
	c, err := k.find(ctx, kind, secret)
	if err != nil {
		return bearer{}, err
	}
	b := bearer{Credential: c}
	if b.Local() {
		b.User = User{Name: "local", Role: c.Role}
		return b, nil
	}
	if b.User, err = k.accounts.User(ctx, c.User); err != nil {
		return bearer{}, err
	}
	if b.User.Disabled {
		return bearer{}, fmt.Errorf("user %q is disabled: %w", c.User, review.ErrNotFound)
	}
	return b, nil
}

// link makes a one-time sign-in link's secret: for user, or for whoever picks a name.
func (k keyring) link(ctx context.Context, user string, role Role, label string) (string, error) {
	return k.issue(ctx, Credential{Kind: SignInLink, User: user, Role: role, Label: label,
		Expires: k.now().Add(linkLife).UTC()})
}

// redeem takes a link's secret once: it makes or finds the user and opens a session.
func (k keyring) redeem(ctx context.Context, secret, name, agent string) (session string, u User, err error) {
	c, err := k.find(ctx, SignInLink, secret)
	if err != nil {
		return "", User{}, err
	}
	if u, err = k.bearerFor(ctx, c, name); err != nil {
		return "", User{}, err
	}
	// The link goes before the user comes: of two at once, one wins.
	was, err := k.accounts.DropCredential(ctx, c.ID)
	if err != nil {
		return "", User{}, fmt.Errorf("using up a sign-in link: %w", err)
	}
	if !was {
		return "", User{}, fmt.Errorf("sign-in link: %w", review.ErrNotFound)
	}
	if c.User == "" {
		if err := k.accounts.PutUser(ctx, u); err != nil {
			return "", User{}, fmt.Errorf("storing user %q: %w", u.Name, err)
		}
	}
	session, err = k.open(ctx, u.Name, visit{via: "link", agent: agent})
	return session, u, err
}

// bearerFor returns the user that link c signs in, checked but not stored.
func (k keyring) bearerFor(ctx context.Context, c Credential, name string) (User, error) {
	if c.User != "" {
		u, err := k.accounts.User(ctx, c.User)
		if err == nil && u.Disabled {
			err = fmt.Errorf("user %q is disabled: %w", u.Name, review.ErrNotFound)
		}
		return u, err
	}
	name, err := tidyName(name)
	if err != nil {
		return User{}, err
	}
	if err := k.free(ctx, name); err != nil {
		return User{}, err
	}
	return User{Name: name, Role: c.Role, Created: k.now().UTC()}, nil
}

// free refuses a name that somebody has, also one that differs in its capitals only.
func (k keyring) free(ctx context.Context, name string) error {
	u, err := k.named(ctx, name)
	switch {
	case err == nil:
		return fmt.Errorf("name %q is taken: %w", u.Name, review.ErrInvalid)
	case errors.Is(err, review.ErrNotFound):
		return nil
	}
	return err
}

// named returns the user of this name, whatever its capitals and spaces.
func (k keyring) named(ctx context.Context, name string) (User, error) {
	name = strings.Join(strings.Fields(name), " ")
	users, err := k.accounts.Users(ctx)
	if err != nil {
		return User{}, err
	}
	for _, u := range users {
		if strings.EqualFold(u.Name, name) {
			return u, nil
		}
	}
	return User{}, fmt.Errorf("user %q: %w", name, review.ErrNotFound)
}

// tidyName checks a name as it will stand beside decisions for ever.
func tidyName(name string) (string, error) {
	name = strings.Join(strings.Fields(name), " ")
	switch n := utf8.RuneCountInString(name); {
	case n == 0:
		return "", fmt.Errorf("name is empty: %w", review.ErrInvalid)
	case n > 60:
		return "", fmt.Errorf("name is longer than 60 characters: %w", review.ErrInvalid)
	case !utf8.ValidString(name), strings.ContainsFunc(name, unprintable):
		return "", fmt.Errorf("name has characters that cannot be seen: %w", review.ErrInvalid)
	case strings.EqualFold(name, "local"):
		return "", fmt.Errorf("name %q is the command line's own: %w", name, review.ErrInvalid)
	}
	return name, nil
}

func unprintable(r rune) bool { return !unicode.IsPrint(r) }

// firstLink returns the secret of a new link that makes an admin, or "" when there are users.
// Links that earlier starts printed and nobody used stop working.
func (k keyring) firstLink(ctx context.Context) (string, error) {
	users, err := k.accounts.Users(ctx)
	if err != nil || len(users) > 0 {
		return "", err
	}
	const label = "first sign-in"
	if err := k.drop(ctx, SignInLink, label); err != nil {
		return "", err
	}
	return k.link(ctx, "", Admin, label)
}

// localToken replaces the token of the command line on this machine.
func (k keyring) localToken(ctx context.Context) (string, error) {
	if err := k.drop(ctx, Token, localLabel); err != nil {
		return "", err
	}
	return k.issue(ctx, Credential{Kind: Token, Role: Admin, Label: localLabel})
}

// drop removes the unowned credentials of this kind and label.
func (k keyring) drop(ctx context.Context, kind CredentialKind, label string) error {
	all, err := k.accounts.Credentials(ctx, kind)
	if err != nil {
		return fmt.Errorf("listing credentials of kind %s: %w", kind, err)
	}
	for _, c := range all {
		if c.User == "" && c.Label == label {
			if _, err := k.accounts.DropCredential(ctx, c.ID); err != nil {
				return fmt.Errorf("dropping a credential of kind %s: %w", kind, err)
			}
		}
	}
	return nil
}
