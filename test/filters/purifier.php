<?php
/**
 * What HTML Purifier leaves, with settings that make a $config, or without.
 *
 *   php purifier.php /path/of/HTMLPurifier.auto.php settings.php
 */
ini_set( "display_errors", "stderr" );
error_reporting( E_ERROR );
require $argv[1];
$config = HTMLPurifier_Config::createDefault();
$config->set( 'Cache.DefinitionImpl', null );
eval( file_get_contents( $argv[2] ) );
echo ( new HTMLPurifier( $config ) )->purify( stream_get_contents( STDIN ) );
