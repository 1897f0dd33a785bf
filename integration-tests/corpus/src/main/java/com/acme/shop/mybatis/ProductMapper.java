package com.acme.shop.mybatis;

import java.util.List;

/** Products; its statements stand in ProductMapper.xml. */
public interface ProductMapper extends Mapper {
    /** The category and the supplier of each by statements of their own. */
    List<Product> findAll();

    /** {@link #findAll} by joins. */
    List<Product> findAllJoined();

    /** The tags of each by a statement of their own. */
    List<Product> findWithTags();

    /** {@link #findWithTags} by a join. */
    List<Product> findWithTagsJoined();

    /** The good reviews of each by a statement of their own. */
    List<Product> findWithGoodReviews();

    /** {@link #findWithGoodReviews} by a join. */
    List<Product> findWithGoodReviewsJoined();
}
