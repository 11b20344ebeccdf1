package ingest

import (
	"regexp"
	"strings"
)

// Essence returns what of a text has to change for an edit to matter: its words and numbers,
// without white space, characters that nobody sees, counters of readers, and stamps that say
// when the page was updated or how long ago. Everything else stays, each number above all.
func Essence(text string) string {
	text = strings.Join(strings.Fields(unseenMarks.Replace(text)), " ")
	for _, f := range furniture {
		text = f.ReplaceAllString(text, " ")
	}
	return strings.Join(strings.Fields(text), " ")
}

var unseenMarks = strings.NewReplacer("\u00ad", "", "\u200b", "", "\u200c", "", "\u2060", "", "\ufeff", "", "\u00a0", " ")

// furniture is what changes on a page while its text does not. A date or a time goes only behind
// a word that makes it a stamp: alone it may be a deadline.
var furniture = []*regexp.Regexp{
	regexp.MustCompile(`(?i)(?:^|[^\d\pL])\d[\d.,  ]*(?:k|m|тыс\.?)?\s*(?:` + counted + `)(?:[^\pL]|$)`),
	regexp.MustCompile(`(?i)(?:` + counted + `)\s*[:：]\s*\d[\d.,  ]*`),
	regexp.MustCompile(`(?i)(?:` + updated + `)\s*[:：]?\s*(?:on|am|le|el|il|o|at|um|à|в)?\s*(?:` + stamp + `)`),
	regexp.MustCompile(`(?i)\d+\s*(?:` + spans + `)\s+(?:ago|назад|тому)(?:[^\pL]|$)`),
	regexp.MustCompile(`(?i)(?:vor|il y a|hace|há)\s+\d+\s*(?:` + spans + `)(?:[^\pL]|$)`),
	regexp.MustCompile(`\d+\s*(?:分|時間|秒|小时|分钟|小時|分鐘)前`),
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
