package web

import (
	"net/http"

	"nongrata/review"
	"nongrata/review/alert"
	"nongrata/review/web/page"
	"nongrata/review/web/prose"
)

// deliveriesShown is how many deliveries the alerts page lists.
const deliveriesShown = 200

func (s *Server) showAlerts(w http.ResponseWriter, r *http.Request, b bearer) error {
	v := page.Alerts{Shell: s.shell(w, r, b, "Alerts"), Channels: s.opts.Channels}
	if s.opts.Deliveries != nil {
		recent, err := s.opts.Deliveries.Recent(r.Context(), deliveriesShown)
		if err != nil {
			return err
		}
		told := map[string]bool{} // a notice that a channel took, or one row that says that none did
		for _, d := range recent {
			if d.Message.Notice != nil && d.State != alert.Skipped {
				told[d.Message.ID] = true
			}
		}
		for _, d := range recent {
			row := s.alertRow(d)
			row.Replay = row.Replay && v.CanEditDesk
			switch {
			case d.Message.Notice == nil:
				v.Rows = append(v.Rows, row)
			case d.State != alert.Skipped || !told[d.Message.ID]:
				told[d.Message.ID] = true
				v.Notices = append(v.Notices, row)
			}
		}
	}
	return s.show(w, r, "alerts", v)
}

func (s *Server) alertRow(d alert.Delivery) page.AlertRow {
	row := page.AlertRow{ID: d.ID, Channel: d.Channel, Kind: prose.Term(d.Message.Kind), Created: d.Created, Why: d.Why,
		State: string(d.State), Error: d.Error, What: "a message", Replay: s.opts.Sender != nil && d.State != alert.Waiting}
	if d.Attempts > 1 {
		row.Attempts = review.Plural(d.Attempts, "try")
	}
	switch {
	case d.Message.Notice != nil:
		row.What, row.Href = d.Message.Notice.Line, "/sources"
	case d.Message.Event != nil:
		row.What, row.Href = d.Message.Event.Act.Sentence(), "/events/"+d.Message.Event.ID
	case d.Message.Case != nil:
		row.What, row.Href = d.Message.Case.Act.Sentence(), "/case/"+d.Message.Case.ID
	}
	switch d.State {
	case alert.Done:
		row.State, row.Tone = "sent", "ok"
	case alert.Waiting:
		if d.Held(s.opts.Clock()) {
			row.State, row.Tone = "held, goes out "+prose.Age(d.Next, s.opts.Clock())+"; undoing the decision stops it", "warn"
			row.Held, row.Replay = true, s.opts.Sender != nil
			break
		}
		row.State, row.Tone = "waiting, next try "+prose.Age(d.Next, s.opts.Clock()), "warn"
	case alert.GivenUp:
		row.State, row.Tone = "given up", "bad"
	case alert.Skipped:
		row.State, row.Tone = "not sent, on purpose", "off"
	}
	return row
}

func (s *Server) testAlert(w http.ResponseWriter, r *http.Request, _ bearer) error {
	if s.opts.Sender == nil {
		return notFound("alert channel")
	}
	channel := r.FormValue("channel")
	said := page.Said{Text: "The test has arrived at " + channel + "."}
	if err := s.opts.Sender.Test(r.Context(), channel); err != nil {
		said = page.Said{Text: "The test did not arrive at " + channel + ": " + err.Error(), Bad: true}
	}
	s.say(w, said)
	return after(w, r, "/alerts")
}

func (s *Server) replayAlert(w http.ResponseWriter, r *http.Request, _ bearer) error {
	if s.opts.Sender == nil {
		return notFound("alert")
	}
	if err := s.opts.Sender.Replay(r.Context(), r.FormValue("id")); err != nil {
		return err
	}
	s.say(w, page.Said{Text: "It is on its way."})
	return after(w, r, "/alerts")
}
