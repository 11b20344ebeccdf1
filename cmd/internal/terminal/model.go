package terminal

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"nongrata/review"
	"nongrata/review/web/api"
	"nongrata/review/web/client"
)

// mostRows is how many cases are held; the most urgent come first.
const mostRows = 500

// lists are the cuts of the cases, as the API names them, in the order of the tab key.
var lists = []string{"waiting", "queue", "changed", "watch", "background", "done", "all"}

// A dialog lies over the screen and takes the keys.
type dialog interface {
	press(m *model, k tea.KeyPressMsg) tea.Cmd
	view(m *model) []string
}

// A model is the state of the screen.
type model struct {
	ctx  context.Context // of the program
	opts Options

	width, height int

	me      string
	mayAct  bool
	list    string
	all     []review.Case // as the API gave them
	filter  string
	at      int    // the row under the cursor, of those shown
	sel     string // its case
	leases  map[string]api.Lease
	loaded  bool
	loading bool
	again   bool // a change came while loading
	fresh   int  // cases that came since the last key

	detail *api.CaseDetail // of sel, once it is here
	open   bool            // the case fills the screen
	top    int             // first line shown of the case
	mine   string          // the case that was taken by opening it

	over   dialog
	busy   bool
	status string
	bad    bool
	down   string // why the desk cannot be asked
}

// What calls come back with.
type (
	news   struct{}
	listed struct {
		list   string
		cases  []review.Case
		leases []api.Lease
		err    error
	}
	shown struct {
		id     string
		detail api.CaseDetail
		hitch  *hitch // that asked
		err    error
	}
	known struct {
		me  api.Me
		err error
	}
	leased struct {
		id    string
		ask   string
		lease *api.Lease
		err   error
	}
)

func newModel(ctx context.Context, o Options) *model {
	if o.Clock == nil {
		o.Clock = time.Now
	}
	return &model{ctx: ctx, opts: o, width: 80, height: 24, list: lists[0], mayAct: true, leases: map[string]api.Lease{}}
}

// Init asks for what is shown first.
func (m *model) Init() tea.Cmd {
	return tea.Batch(m.load(), m.call(func(ctx context.Context) tea.Msg {
		me, err := m.opts.Desk.Me(ctx)
		return known{me, err}
	}))
}

// call makes a call of the desk beside the screen.
func (m *model) call(f func(ctx context.Context) tea.Msg) tea.Cmd {
	return func() tea.Msg {
		ctx, cancel := context.WithTimeout(m.ctx, answerWait)
		defer cancel()
		return f(ctx)
	}
}

// load asks for the list, once at a time.
func (m *model) load() tea.Cmd {
	if m.loading {
		m.again = true
		return nil
	}
	m.loading = true
	list := m.list
	return m.call(func(ctx context.Context) tea.Msg {
		cases, err := m.opts.Desk.Cases(ctx, client.Filter{List: list, Limit: mostRows})
		if err != nil {
			return listed{list: list, err: err}
		}
		leases, err := m.opts.Desk.Leases(ctx)
		return listed{list, cases, leases, err}
	})
}

// look asks for the case under the cursor.
func (m *model) look() tea.Cmd {
	id := m.sel
	if id == "" {
		return nil
	}
	return m.call(func(ctx context.Context) tea.Msg {
		d, err := m.opts.Desk.Case(ctx, id)
		return shown{id, d, nil, err}
	})
}

// Update takes a key, or what a call came back with.
func (m *model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.width, m.height = msg.Width, msg.Height
	case tea.KeyPressMsg:
		return m, m.press(msg)
	case tea.PasteMsg:
		if f, ok := m.over.(interface{ paste(msg tea.PasteMsg) }); ok {
			f.paste(msg)
		}
	case news:
		return m, m.load()
	case known:
		if m.failed(msg.err) {
			return m, nil
		}
		m.me = msg.me.User.Name
		m.mayAct = slices.Contains(msg.me.Scopes, "decide")
	case listed:
		return m, m.take(msg)
	case shown:
		if m.failed(msg.err) {
			return m, nil
		}
		if msg.hitch != nil {
			msg.hitch.now = &msg.detail
		}
		if msg.id == m.sel {
			m.detail = &msg.detail
		}
	case leased:
		return m, m.tookLease(msg)
	case decided:
		return m, m.took(msg)
	}
	return m, nil
}

// failed notes that the desk could not be asked, or that it can again.
func (m *model) failed(err error) bool {
	m.down = ""
	if err != nil {
		m.down = err.Error()
	}
	return err != nil
}

// take puts a list on the screen and the cursor back on its case, or on the one that took the
// place of it.
func (m *model) take(l listed) tea.Cmd {
	m.loading = false
	var more tea.Cmd
	if m.again || l.list != m.list {
		m.again = false
		more = m.load()
	}
	if m.failed(l.err) || l.list != m.list {
		return more
	}
	if m.loaded {
		m.fresh += m.arrived(l.cases)
	}
	m.loaded, m.all = true, l.cases
	m.leases = map[string]api.Lease{}
	for _, lease := range l.leases {
		m.leases[lease.Case] = lease
	}
	return tea.Batch(more, m.settle())
}

func (m *model) arrived(cases []review.Case) int {
	had := map[string]bool{}
	for _, c := range m.all {
		had[c.ID] = true
	}
	n := 0
	for _, c := range cases {
		if !had[c.ID] && c.Opened.Add(time.Hour).After(m.opts.Clock()) {
			n++
		}
	}
	return n
}

// settle finds the cursor's row again after the rows changed.
func (m *model) settle() tea.Cmd {
	rows := m.rows()
	if i := slices.IndexFunc(rows, func(c review.Case) bool { return c.ID == m.sel }); i >= 0 {
		m.at = i
		if m.detail == nil || m.detail.Case.ID != m.sel || m.detail.Case.Version != rows[i].Version || m.open {
			return m.look()
		}
		return nil
	}
	if m.open && m.sel != "" {
		return m.look() // it left the list, not the screen
	}
	return m.moveTo(m.at)
}

// rows are the cases that the filter leaves.
func (m *model) rows() []review.Case {
	if m.filter == "" {
		return m.all
	}
	var out []review.Case
	for _, c := range m.all {
		if strings.Contains(strings.ToLower(c.ID+" "+c.Act.Sentence()+" "+c.Why+" "+strings.Join(sources(c), " ")), strings.ToLower(m.filter)) {
			out = append(out, c)
		}
	}
	return out
}

func sources(c review.Case) []string {
	var out []string
	for _, cl := range c.Claims {
		out = append(out, string(cl.Source()))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// moveTo puts the cursor on a row.
func (m *model) moveTo(at int) tea.Cmd {
	rows := m.rows()
	m.at = min(max(at, 0), max(len(rows)-1, 0))
	if len(rows) == 0 {
		m.sel, m.detail, m.open = "", nil, false
		return nil
	}
	if rows[m.at].ID == m.sel {
		return nil
	}
	m.sel, m.detail, m.top = rows[m.at].ID, nil, 0
	return m.look()
}

// here returns the case under the cursor as it was last seen.
func (m *model) here() (review.Case, bool) {
	if m.detail != nil && m.detail.Case.ID == m.sel {
		return m.detail.Case, true
	}
	return review.Case{}, false
}

func (m *model) say(s string)      { m.status, m.bad = s, false }
func (m *model) complain(s string) { m.status, m.bad = s, true }

// lease asks for the case on the screen, or gives it back.
func (m *model) lease(id, action string) tea.Cmd {
	if id == "" || !m.mayAct {
		return nil
	}
	return m.call(func(ctx context.Context) tea.Msg {
		l, err := m.opts.Desk.Lease(ctx, id, api.LeaseChange{Action: action})
		return leased{id, action, l, err}
	})
}

func (m *model) tookLease(l leased) tea.Cmd {
	switch {
	case l.ask == "release":
		return nil // free, or over by itself
	case l.err != nil && l.id == m.sel:
		m.complain(reason(l.err) + cmp.Or(map[bool]string{true: " · t takes it over"}[l.ask == "take"], ""))
		return nil
	case l.err == nil && l.lease != nil:
		m.mine = l.id
		if l.ask == "take_over" {
			m.say("You have the case until " + l.lease.Until.Format("15:04 UTC") + ".")
		}
		m.leases[l.id] = *l.lease
	}
	return nil
}

// leave closes the case and gives it back.
func (m *model) leave() tea.Cmd {
	m.open, m.top = false, 0
	mine := m.mine
	m.mine = ""
	return tea.Batch(m.lease(mine, "release"), m.settle())
}
