package com.acme.shop.mybatis;

/** Marks mappers. */
public interface Mapper {}
