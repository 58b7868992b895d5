<?php
/**
 * What WordPress shows of a post from the classic editor: what its filter leaves, with its quotes and its paragraphs.
 *
 *   php wordpress.php /path/of/wordpress settings.php
 */
define( 'ABSPATH', $argv[1] . '/' );
define( 'WPINC', 'wp-includes' );
foreach ( array( 'plugin', 'functions', 'formatting', 'kses', 'shortcodes' ) as $part ) {
  require ABSPATH . WPINC . '/' . $part . '.php';
}
if ( ! function_exists( '_x' ) ) {
  function _x( $text ) {
    return $text;
  }
}
if ( ! function_exists( '__' ) ) {
  function __( $text ) {
    return $text;
  }
}
add_filter( 'the_content', 'wptexturize' );
add_filter( 'the_content', 'wpautop' );
add_filter( 'the_content', 'shortcode_unautop' );
eval( file_get_contents( $argv[2] ) );
echo apply_filters( 'the_content', wp_kses_post( stream_get_contents( STDIN ) ) );
