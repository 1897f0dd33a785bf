package com.acme.hbm;

import org.jspecify.annotations.Nullable;

/** What a person has some of, done or not. */
public class Note {
    private long id;
    private String text = "";
    private boolean done;
    private @Nullable Long personId;

    protected Note() {}

    Note(long id) {
        this.id = id;
        this.text = "note" + id;
    }

    public long getId() {
        return id;
    }

    protected void setId(long id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    protected void setText(String text) {
        this.text = text;
    }

    public boolean isDone() {
        return done;
    }

    protected void setDone(boolean done) {
        this.done = done;
    }

    public @Nullable Long getPersonId() {
        return personId;
    }

    protected void setPersonId(@Nullable Long personId) {
        this.personId = personId;
    }
}
