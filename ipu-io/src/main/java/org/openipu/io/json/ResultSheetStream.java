package org.openipu.io.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openipu.io.input.InputText;
import org.openipu.io.internal.document.StrictJson;
import org.openipu.io.text.IsoDay;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.Request;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.rules.rulebook.RuleBook;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A quick way through a document of votes in which nothing is to be found: it makes no tree, and gives up at the first thing that
 * is not plain, so that the slow way can tell everything about it. What it gives is what the slow way would give.
 */
final class ResultSheetStream {

    private final JsonParser parser;
    private Optional<LocalDate> date = Optional.empty();
    private final List<RequestVote> votes = new ArrayList<>();

    private ResultSheetStream(JsonParser parser) {
        this.parser = parser;
    }

    /** Returns the votes; empty when there is anything to find, or may be. */
    static Optional<ResultSheet> read(InputText input) {
        try (JsonParser parser = StrictJson.parser(input)) {
            return Optional.of(new ResultSheetStream(parser).sheet());
        } catch (JacksonException | NotPlain e) {
            return Optional.empty();
        }
    }

    private ResultSheet sheet() {
        NotPlain.unless(parser.nextToken() == JsonToken.START_OBJECT);
        Set<String> ids = new HashSet<>();
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            parser.nextToken();
            switch (key) {
                case "format" -> NotPlain.unless(Json.format("requests").equals(text()));
                case "date" -> date = Optional.of(day());
                case "requests" -> requests(ids);
                default -> throw new NotPlain();
            }
        }
        NotPlain.unless(parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
        NotPlain.unless(!votes.isEmpty());
        return new ResultSheet(date, votes);
    }

    private LocalDate day() {
        LocalDate day = IsoDay.find(text()).orElseThrow(NotPlain::new);
        NotPlain.unless(!day.isBefore(RuleBook.FIRST_DAY));
        return day;
    }

    private void requests(Set<String> ids) {
        NotPlain.unless(parser.currentToken() == JsonToken.START_ARRAY);
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            votes.add(request(ids));
        }
        NotPlain.unless(parser.currentToken() == JsonToken.END_ARRAY);
    }

    private RequestVote request(Set<String> ids) {
        String id = "";
        Optional<String> title = Optional.empty();
        List<CountryCode> authors = List.of();
        VotesStream record = new VotesStream(parser);
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            parser.nextToken();
            switch (key) {
                case "id" -> id = text();
                case "title" -> title = Optional.of(text());
                case "requestedBy" -> authors = authors();
                case "rollCall" -> record.rollCall();
                default -> record.count(key, VotesStream.MOST_OF_ALL);
            }
        }
        NotPlain.unless(parser.currentToken() == JsonToken.END_OBJECT && ids.add(id) && !id.isEmpty());
        return new RequestVote(new Request(id, title, authors), record.record());
    }

    private List<CountryCode> authors() {
        NotPlain.unless(parser.currentToken() == JsonToken.START_ARRAY);
        List<CountryCode> authors = new ArrayList<>();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            authors.add(CountryCode.find(parser.getString()).orElseThrow(NotPlain::new));
        }
        NotPlain.unless(parser.currentToken() == JsonToken.END_ARRAY && !authors.isEmpty());
        return authors;
    }

    /** Returns a text that is not blank, without the blanks around it. */
    private String text() {
        NotPlain.unless(parser.currentToken() == JsonToken.VALUE_STRING);
        String text = parser.getString().strip();
        NotPlain.unless(!text.isEmpty());
        return text;
    }
}
