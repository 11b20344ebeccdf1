package ingest

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// Essence returns what of a text has to change for an edit to matter: its words and numbers,
// without white space, characters that nobody sees, counters of readers, and stamps that say
// when the page was updated or how long ago. Everything else stays, each number above all.
func Essence(text string) string {
	text = Spaced(withoutUnseen(text))
	if !strings.ContainsAny(text, digits) {
		return text // furniture has figures
	}
	var b strings.Builder
	b.Grow(len(text))
	for at := 0; at < len(text); {
		from, to := figures(text, at)
		b.WriteString(text[at:from])
		b.WriteString(unfurnished(text[from:to]))
		at = to
	}
	return Spaced(b.String())
}

// figures returns the next stretch of text, from at on, that has digits, with what may belong
// to them: furniture has some, and the rest of a text need not be searched for it.
func figures(text string, at int) (from, to int) {
	const near = 160 // bytes
	first := strings.IndexAny(text[at:], digits)
	if first < 0 {
		return len(text), len(text)
	}
	first += at
	last := first
	for {
		next := strings.IndexAny(text[last+1:min(len(text), last+2*near)], digits)
		if next < 0 {
			break
		}
		last += 1 + next
	}
	from, to = max(at, first-near), min(len(text), last+near)
	if i := strings.LastIndexByte(text[at:from], ' '); i >= 0 {
		from = at + i
	} else {
		from = at
	}
	if i := strings.IndexByte(text[to:], ' '); i >= 0 {
		to += i
	} else {
		to = len(text)
	}
	return from, to
}

const digits = "0123456789"

// unfurnished returns a stretch without its furniture.
func unfurnished(text string) string {
	lower := strings.ToLower(text)
	for _, f := range furniture {
		if slices.ContainsFunc(f.words, func(w string) bool { return strings.Contains(lower, w) }) {
			text = f.pattern.ReplaceAllString(text, " ")
		}
	}
	return text
}

// withoutUnseen returns text without the characters that nobody sees. To look for each is many
// times cheaper than to replace them, and most texts have none.
func withoutUnseen(text string) string {
	if !slices.ContainsFunc(unseen, func(mark string) bool { return strings.Contains(text, mark) }) {
		return text
	}
	return unseenMarks.Replace(text)
}

var (
	unseen      = []string{"\u00ad", "\u200b", "\u200c", "\u2060", "\ufeff"}
	unseenMarks = strings.NewReplacer("\u00ad", "", "\u200b", "", "\u200c", "", "\u2060", "", "\ufeff", "")
)

// furniture is what changes on a page while its text does not. A date or a time goes only behind
// a word that makes it a stamp: alone it may be a deadline.
var furniture = []furnishing{
	furnish(counted, `(?i)(?:^|[^\d\pL])\d[\d.,  ]*(?:k|m|тыс\.?)?\s*(?:`+counted+`)(?:[^\pL]|$)`),
	furnish(counted, `(?i)(?:`+counted+`)\s*[:：]\s*\d[\d.,  ]*`),
	furnish(updated, `(?i)(?:`+updated+`)\s*[:：]?\s*(?:on|am|le|el|il|o|at|um|à|в)?\s*(?:`+stamp+`)`),
	furnish(`ago|назад|тому`, `(?i)\d+\s*(?:`+spans+`)\s+(?:ago|назад|тому)(?:[^\pL]|$)`),
	furnish(`vor|il y a|hace|há`, `(?i)(?:vor|il y a|hace|há)\s+\d+\s*(?:`+spans+`)(?:[^\pL]|$)`),
	furnish(`前`, `\d+\s*(?:分|時間|秒|小时|分钟|小時|分鐘)前`),
}

// A furnishing is a pattern and the words that it cannot do without: to look for them first is
// hundreds of times cheaper.
type furnishing struct {
	words   []string // in lower case
	pattern *regexp.Regexp
}

// furnish takes the words as alternatives of a pattern: a letter before "?" may be missing.
func furnish(words, pattern string) furnishing {
	f := furnishing{pattern: regexp.MustCompile(pattern)}
	for w := range strings.SplitSeq(words, "|") {
		if i := strings.IndexByte(w, '?'); i >= 0 {
			_, size := utf8.DecodeLastRuneInString(w[:i])
			w = w[:i-size]
		}
		f.words = append(f.words, w)
	}
	return f
}

const (
	counted = `views?|reads|readers|hits|comments?|shares?|likes|downloads|visits|visitors` +
		`|aufrufe|kommentare?|leser|vues|lectures|commentaires?|partages|visitas|lecturas|comentarios?|visualizações` +
		`|visualizzazioni|commenti|letture|weergaven|reacties|wyświetleń|odsłon|komentarzy|zobrazení|komentářů` +
		`|просмотров|просмотра|просмотры|просмотр|комментариев|комментария|переглядів|перегляди|görüntülenme|okunma` +
		`|مشاهدة|浏览|阅读|閲覧|回閲覧|조회수`
	updated = `last updated|last modified|updated|modified|page generated|retrieved|zuletzt aktualisiert|aktualisiert|stand` +
		`|dernière mise à jour|mis à jour|mise à jour|última actualización|actualizado|ultimo aggiornamento|aggiornato` +
		`|última atualização|atualizado|laatst bijgewerkt|bijgewerkt|ostatnia aktualizacja|zaktualizowano|aktualizováno` +
		`|обновлено|последнее обновление|оновлено|son güncelleme|güncellendi|最終更新|更新日?|更新时间|آخر تحديث`
	stamp = `\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?(?:[t ,]*\d{1,2}[:.h]\d{2}(?::\d{2})?z?)?` +
		`|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}(?:[ ,]*\d{1,2}[:.h]\d{2}(?::\d{2})?)?` +
		`|(?:\pL+,?\s+)?\d{1,2}\.?\s+\pL+\.?,?\s+\d{4}(?:[ ,]*(?:at\s+)?\d{1,2}[:.h]\d{2}(?::\d{2})?)?` +
		`|\pL+\s+\d{1,2},?\s+\d{4}(?:[ ,]*(?:at\s+)?\d{1,2}[:.h]\d{2}(?::\d{2})?)?` +
		`|\d{1,2}[:h]\d{2}(?::\d{2})?`
	spans = `seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|sekunden?|minuten?|stunden?|tage?n?` +
		`|secondes?|heures?|jours?|segundos?|minutos?|horas?|días?|dias?|секунды?|секунд|минуты?|минут|часа|часов|час|дней|дня|день|хвилин|годин`
)
