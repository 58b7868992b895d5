<?php
/**
 * What WordPress’ own filter leaves of a post: of what comes in, with settings or without.
 *
 *   php kses.php /path/of/wordpress settings.php
 */
define( 'ABSPATH', $argv[1] . '/' );
define( 'WPINC', 'wp-includes' );
foreach ( array( 'plugin', 'functions', 'formatting', 'kses' ) as $part ) {
  require ABSPATH . WPINC . '/' . $part . '.php';
}
eval( file_get_contents( $argv[2] ) );
echo wp_kses_post( stream_get_contents( STDIN ) );
