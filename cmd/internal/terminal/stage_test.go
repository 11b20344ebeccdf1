package terminal

import (
	"context"
	"net/http"
	"net/http/httptest"
	"reflect"
	"regexp"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"nongrata/ingest/ingesttest"
	"nongrata/review"
	"nongrata/review/reviewtest"
	"nongrata/review/web"
	"nongrata/review/web/client"
	"nongrata/review/web/password"
	"nongrata/review/web/webtest"
)

// A stage is a desk served on loopback, and people at terminals in front of it.
type stage struct {
	reviewtest.Fixture
	archive *ingesttest.MemArchive
	url     string
	token   string
}

func newStage(t *testing.T, f reviewtest.Fixture, change ...func(*web.Options)) *stage {
	t.Helper()
	st := &stage{Fixture: f, archive: new(ingesttest.MemArchive)}
	var handler http.Handler
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { handler.ServeHTTP(w, r) }))
	st.url = srv.URL
	o := web.Options{Desk: f.Desk, Accounts: new(webtest.MemAccounts), Answers: new(webtest.MemAnswers), Archive: st.archive,
		PasswordCost: password.Params{Memory: 64, Passes: 1, Threads: 1}, BaseURL: srv.URL, Clock: f.Clock.Now, Version: "test"}
	for _, c := range change {
		c(&o)
	}
	server, err := web.New(o)
	if err != nil {
		t.Fatal(err)
	}
	handler = server.Handler()
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- server.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Errorf("Run: %v", err)
		}
		srv.Close()
	})
	if st.token, err = server.LocalToken(t.Context()); err != nil {
		t.Fatal(err)
	}
	return st
}

func (st *stage) client(t *testing.T, name string) *client.Client {
	t.Helper()
	c, err := client.New(client.Options{URL: st.url, Token: st.token, Reviewer: name})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// A person sits at a terminal. Whatever a key starts is done before the next key.
type person struct {
	*model
	t    *testing.T
	gone bool
}

func (st *stage) sit(t *testing.T, name string) *person {
	t.Helper()
	p := &person{model: newModel(t.Context(), Options{Desk: st.client(t, name), Clock: st.Clock.Now}), t: t}
	p.run(p.Init())
	return p
}

// run makes the calls of a command, and those of what they lead to.
func (p *person) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	msg := cmd()
	if _, ok := msg.(tea.QuitMsg); ok {
		p.gone = true
		return
	}
	if v := reflect.ValueOf(msg); v.Kind() == reflect.Slice { // a batch or a sequence
		for i := range v.Len() {
			if c, ok := v.Index(i).Interface().(tea.Cmd); ok {
				p.run(c)
			}
		}
		return
	}
	_, next := p.Update(msg)
	p.run(next)
}

var special = map[string]rune{"enter": tea.KeyEnter, "esc": tea.KeyEscape, "tab": tea.KeyTab, "down": tea.KeyDown, "up": tea.KeyUp,
	"space": tea.KeySpace, "backspace": tea.KeyBackspace, "pgdown": tea.KeyPgDown}

// keys presses keys by name, separated by spaces.
func (p *person) keys(names string) {
	p.t.Helper()
	for name := range strings.FieldsSeq(names) {
		k := tea.KeyPressMsg{Code: special[name]}
		if k.Code == 0 {
			k = tea.KeyPressMsg{Code: rune(name[0]), Text: name}
			if name == "ctrl+u" {
				k = tea.KeyPressMsg{Code: 'u', Mod: tea.ModCtrl}
			}
		} else if name == "space" {
			k.Text = " "
		}
		_, cmd := p.Update(k)
		p.run(cmd)
	}
}

// types writes text into what has the keys.
func (p *person) types(text string) {
	for _, r := range text {
		_, cmd := p.Update(tea.KeyPressMsg{Code: r, Text: string(r)})
		p.run(cmd)
	}
}

func (p *person) size(w, h int) {
	_, cmd := p.Update(tea.WindowSizeMsg{Width: w, Height: h})
	p.run(cmd)
}

// screen is what the person sees, without looks.
func (p *person) screen() string { return ansi.Strip(p.View().Content) }

func (p *person) sees(want ...string) {
	p.t.Helper()
	got := strings.Join(strings.Fields(p.screen()), " ")
	for _, w := range want {
		if !strings.Contains(got, w) {
			p.t.Errorf("screen lacks %q:\n%s", w, p.screen())
		}
	}
}

// goes puts the cursor on the case in which this state expels.
func (p *person) goes(sentence string) string {
	p.t.Helper()
	p.keys("g")
	for range p.rows() {
		if c, ok := p.here(); ok && strings.HasPrefix(c.Act.Sentence(), sentence) {
			return c.ID
		}
		p.keys("j")
	}
	p.t.Fatalf("no row begins with %q:\n%s", sentence, p.screen())
	return ""
}

func (st *stage) stateOf(t *testing.T, id string) review.CaseState {
	t.Helper()
	return st.MustCase(t, id).State
}

// onlySGR matches the sequences that set how text looks, and nothing else.
var onlySGR = regexp.MustCompile(`\x1b\[[0-9;:]*m`)

// through returns a client of the desk over a transport of the test's own.
func (st *stage) through(t *testing.T, name string, rt http.RoundTripper) *client.Client {
	t.Helper()
	c, err := client.New(client.Options{URL: st.url, Token: st.token, Reviewer: name, HTTP: &http.Client{Transport: rt}})
	if err != nil {
		t.Fatal(err)
	}
	return c
}
