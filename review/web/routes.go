package web

import (
	"net/http"
	"strings"

	"nongrata/review/web/page"
)

// A deed answers one request; b is who asks. An error becomes a page by the table of
// errors.go.
type deed func(w http.ResponseWriter, r *http.Request, b bearer) error

// everyone is the role of routes that need no sign-in.
const everyone Role = ""

// A route is one line of the table that says who may do what.
type route struct {
	pattern string // method and path, as http.ServeMux has them
	role    Role   // the least role; everyone: no sign-in
	do      deed
}

// scope is what a token needs for the route; nothing where everyone may.
func (rt route) scope() Scope {
	if rt.role == everyone {
		return ""
	}
	method, path, _ := strings.Cut(rt.pattern, " ")
	return scopeOf(method, path, rt.role)
}

// routes is the whole desk but the API, whose operations carry their role themselves.
func (s *Server) routes() []route {
	public := Viewer
	if s.opts.Public {
		public = everyone
	}
	return []route{
		{"GET /{$}", Viewer, s.showQueue},
		{"GET /case/{id}", Viewer, s.showCase},
		{"POST /case/{id}/decide", Reviewer, s.decideOnCase},
		{"POST /case/{id}/lease", Reviewer, s.leaseCase},
		{"POST /undo", Reviewer, s.undo},
		{"GET /events", Viewer, s.showEvents},
		{"GET /events/{id}", Viewer, s.showEvent},
		{"GET /events/{id}/packet", Viewer, s.sendOne(s.packet)},
		{"GET /events/{id}/warc", Viewer, s.sendOne(s.archive)},
		{"GET /evidence/{hash}", Viewer, s.sendEvidence},
		{"GET /tally", public, s.showTally},
		{"GET /tally/{format}", public, s.sendTally},
		{"GET /export/{format}", Viewer, s.sendExport},
		{"GET /feed.atom", public, s.sendFeed("atom")},
		{"GET /feed.json", public, s.sendFeed("json")},
		{"GET /sources", Viewer, s.showSources},
		{"POST /sources/{id}/check", Reviewer, s.checkSource},
		{"POST /dead-letters/{id}/retry", Reviewer, s.retryDeadLetter},
		{"POST /dead-letters/{id}/drop", Reviewer, s.dropDeadLetter},
		{"GET /alerts", Viewer, s.showAlerts},
		{"POST /alerts/test", Editor, s.testAlert},
		{"POST /alerts/replay", Editor, s.replayAlert},
		{"GET /audit", Viewer, s.showAudit},
		{"GET /agreement", Viewer, s.showAgreement},
		{"GET /backup", Admin, s.sendBackup},
		{"POST /audit/verify", Reviewer, s.verifyLedger},
		{"GET /people", Viewer, s.showPeople},
		{"POST /people/link", Admin, s.makeLink},
		{"POST /people/role", Admin, s.changeRole},
		{"POST /people/disable", Admin, s.disableUser},
		{"POST /people/sign-out", Admin, s.signOutUser},
		{"POST /people/token", Admin, s.makeToken},
		{"POST /people/token/drop", Admin, s.dropToken},
		{"GET /settings", Viewer, s.showSettings},
		{"GET /api", Viewer, s.showReference},
		{"POST /account/password", Viewer, s.changePassword},
		{"POST /account/session", Viewer, s.endSession},
		{"POST /account/sessions", Viewer, s.endSessions},
		{"GET /health", Viewer, s.showHealth},
		{"GET /help", Viewer, s.showHelp},
		{"GET /stream", Viewer, s.stream},
		{"GET /sign-in", everyone, s.showSignIn},
		{"POST /sign-in", everyone, s.signIn},
		{"GET /sso", everyone, s.beginSSO},
		{"GET " + SSOPath, everyone, s.finishSSO},
		{"GET /link/{secret}", everyone, s.showLink},
		{"POST /link/{secret}", everyone, s.redeemLink},
		{"POST /sign-out", everyone, s.signOut},
		{"GET /healthz", everyone, s.alive},
		{"GET /readyz", everyone, s.ready},
		{"GET /metrics", everyone, s.metrics},
	}
}

// A doorway is one thing that the desk's mux has been told to serve, and for whom.
type doorway struct {
	pattern string
	role    Role
	scope   Scope
}

// A board is a mux that remembers what it serves, for the test that tries every door.
type board struct {
	*http.ServeMux
	doors []doorway
}

// open serves a pattern to whoever has the role and, with a token, the scope.
func (b *board) open(d doorway, h http.Handler) {
	b.doors = append(b.doors, d)
	b.Handle(d.pattern, h)
}

func (s *Server) build() (http.Handler, []doorway) {
	b := &board{ServeMux: http.NewServeMux()}
	for _, rt := range s.routes() {
		b.open(doorway{rt.pattern, rt.role, rt.scope()}, s.guarded(rt))
	}
	b.open(doorway{"GET /static/", everyone, ""}, page.Static())
	b.open(doorway{"/", everyone, ""}, s.guarded(route{"/", everyone, func(_ http.ResponseWriter, r *http.Request, _ bearer) error {
		return notFound("page %s", r.URL.Path)
	}}))
	s.openAPI(b)
	return s.outer(b), b.doors
}
