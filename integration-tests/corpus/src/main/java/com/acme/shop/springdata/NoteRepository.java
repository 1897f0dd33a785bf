package com.acme.shop.springdata;

import com.acme.shop.jpa.model.Note;
import org.springframework.data.jpa.repository.JpaRepository;

/** Finds {@link Note}s. */
public interface NoteRepository extends JpaRepository<Note, Long> {}
