package alert_test

import (
	"context"
	"encoding/base64"
	"errors"
	"io"
	"mime"
	"mime/quotedprintable"
	"net"
	"strings"
	"testing"
	"time"

	"nongrata/review"
	"nongrata/review/alert"
	"nongrata/review/alert/alerttest"
)

func mailer(s *alerttest.SMTP, o alerttest.SMTPOptions) alert.Email {
	return alert.Email{Host: "127.0.0.1", Port: s.Port(), TLS: o.TLS, Username: o.Username, Password: o.Password,
		From: "nongrata <desk@example.org>", To: []string{"ana@example.org", "ben@example.org"}, RootCAs: s.Roots()}
}

func TestEmail(t *testing.T) {
	for _, o := range []alerttest.SMTPOptions{
		{TLS: alert.TLSNone},
		{TLS: alert.TLSStart, Username: "desk", Password: "s3cret-pass"},
		{TLS: alert.TLSImplicit, Username: "desk", Password: "s3cret-pass"},
	} {
		t.Run(o.TLS, func(t *testing.T) {
			s := alerttest.NewSMTP(t, o)
			for _, kind := range []string{review.KindUnconfirmed, review.KindNew, review.KindCorrected, review.KindCorrected} {
				if err := mailer(s, o).Notify(t.Context(), alert.Compose(spain(kind), "http://desk", false)); err != nil {
					t.Fatalf("Notify(%s) = %v", kind, err)
				}
			}
			mails := s.Want(time.Second, 4)
			var ids, subjects, threads []string
			for _, m := range mails {
				if m.TLS != (o.TLS != alert.TLSNone) || m.User != o.Username || m.From != "desk@example.org" || len(m.To) != 2 {
					t.Errorf("mail by %s: encrypted %t, user %q, %s to %v", o.TLS, m.TLS, m.User, m.From, m.To)
				}
				msg, err := m.Message()
				if err != nil {
					t.Fatal(err)
				}
				subject, _ := new(mime.WordDecoder).DecodeHeader(msg.Header.Get("Subject"))
				ids, subjects = append(ids, msg.Header.Get("Message-ID")), append(subjects, subject)
				threads = append(threads, msg.Header.Get("References"))
				if !strings.HasPrefix(msg.Header.Get("Content-Type"), "text/plain") || msg.Header.Get("Auto-Submitted") != "auto-generated" {
					t.Errorf("headers = %v, want plain text, auto-submitted", msg.Header)
				}
			}
			if ids[0] == ids[1] || ids[1] == ids[2] || ids[2] != ids[3] || !strings.HasSuffix(ids[0], "@example.org>") {
				t.Errorf("message IDs = %v, want one an alert, the same when it is sent again", ids)
			}
			if threads[0] == "" || threads[0] != threads[2] || subjects[0] != subjects[2] {
				t.Errorf("references %v and subjects %v, want one thread", threads, subjects)
			}
			msg, _ := mails[0].Message()
			body, err := io.ReadAll(quotedprintable.NewReader(msg.Body))
			if err != nil || !strings.HasPrefix(string(body), "[1st-hand] Unconfirmed: Spain") ||
				!strings.Contains(string(body), "diplomáticos") {
				t.Errorf("body = %q, %v, want the alert's text", body, err)
			}
		})
	}
}

func TestEmailRefusals(t *testing.T) {
	o := alerttest.SMTPOptions{TLS: alert.TLSStart, Username: "desk", Password: "s3cret-pass"}
	a := alert.Compose(spain(review.KindNew), "", false)
	s := alerttest.NewSMTP(t, o)
	s.Refuse("451 try later", "554 no", "drop")
	for range 3 {
		if err := mailer(s, o).Notify(t.Context(), a); err == nil {
			t.Error("Notify refused by the server = nil, want an error")
		}
	}
	wrong := mailer(s, o)
	wrong.Password = "wr0ng-pass"
	untrusting := mailer(s, o)
	untrusting.RootCAs = nil
	plain := alerttest.NewSMTP(t, alerttest.SMTPOptions{TLS: alert.TLSNone})
	noTLS := mailer(plain, alerttest.SMTPOptions{TLS: alert.TLSStart})
	for name, e := range map[string]alert.Email{"wrong password": wrong, "unknown certificate": untrusting, "no STARTTLS on offer": noTLS} {
		err := e.Notify(t.Context(), a)
		token := base64.StdEncoding.EncodeToString([]byte("\x00desk\x00" + e.Password))
		said := e.Password != "" && err != nil && strings.Contains(err.Error(), e.Password)
		if err == nil || said || strings.Contains(err.Error(), token) {
			t.Errorf("Notify with %s = %v, want an error without the password", name, err)
		}
	}
	if err := mailer(s, o).Notify(t.Context(), a); err != nil {
		t.Errorf("Notify once the server is well = %v", err)
	}
	s.Want(time.Second, 1)
}

func TestEmailRetries(t *testing.T) {
	o := alerttest.SMTPOptions{TLS: alert.TLSNone}
	s, mem := alerttest.NewSMTP(t, o), alerttest.NewMem()
	s.Refuse("451 try later", "drop")
	start(t, mem, func(o *alert.Options) { o.Schedule = make([]time.Duration, 5) },
		alert.Channel{Name: "mail", Notifier: mailer(s, o)})
	send(t, mem, spain(review.KindNew))
	if d := settle(t, mem, 10*time.Second)["es-1-new/mail"]; d.State != alert.Done || d.Attempts != 3 {
		t.Errorf("delivery = %s after %d tries, want done after 3", d.State, d.Attempts)
	}
}

// A server that falls silent is left when the time is up, at any word and with any TLS.
func TestEmailHangs(t *testing.T) {
	for _, tls := range []string{alert.TLSNone, alert.TLSStart, alert.TLSImplicit} {
		o := alerttest.SMTPOptions{TLS: tls}
		s := alerttest.NewSMTP(t, o)
		s.Refuse("hang")
		ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
		began := time.Now()
		err := mailer(s, o).Notify(ctx, alert.Compose(spain(review.KindNew), "", false))
		cancel()
		if !errors.Is(err, context.DeadlineExceeded) || time.Since(began) > 5*time.Second {
			t.Errorf("Notify by %s to a silent server = %v after %v, want the deadline", tls, err, time.Since(began))
		}
	}
	silent, err := net.Listen("tcp", "127.0.0.1:0") // accepts, and never greets
	if err != nil {
		t.Fatal(err)
	}
	defer silent.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	e := alert.Email{Host: "127.0.0.1", Port: silent.Addr().(*net.TCPAddr).Port, TLS: alert.TLSNone,
		From: "a@example.org", To: []string{"b@example.org"}}
	if err := e.Notify(ctx, alert.Compose(spain(review.KindNew), "", false)); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("Notify to a server that never greets = %v, want the deadline", err)
	}
}
